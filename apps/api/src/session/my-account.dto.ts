import { Choice, Text } from '../foundation';
import { LONGEST_PASSWORD } from './password';

export class MyNameDto {
  @Text({ max: 200, example: 'Nguyễn Thị Văn Thư' }) name!: string;
}

export class MyLanguageDto {
  @Choice(['vi', 'en'], { example: 'vi' }) language!: 'vi' | 'en';
}

export class ChangePasswordDto {
  @Text({
    max: LONGEST_PASSWORD,
    form: 'raw',
    example: 'yeu-nuoc-thi-dua',
    description: 'The password that counts until now',
  })
  current!: string;
  @Text({ max: LONGEST_PASSWORD, form: 'raw', example: 'mat-khau-moi-cua-toi' }) password!: string;
}
