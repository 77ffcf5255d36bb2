// Written by `npm run client -w @thidua/web` from the OpenAPI document of the API.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tài khoản / Accounts */
        get: operations["listAccounts"];
        put?: never;
        /** Tạo tài khoản / Make an account */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Khóa tài khoản / Disable an account */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở khóa tài khoản / Enable a disabled account */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi tên một người / Change the name of a person */
        put: operations["renameAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạo đường dẫn đặt lại mật khẩu / Make a reset link */
        post: operations["createPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thông báo công khai / Public announcements */
        get: operations["readAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các khối tôi được xem / Blocs that I may see */
        get: operations["listBlocs"];
        put?: never;
        /** Thêm khối / Add a bloc */
        post: operations["createBloc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một khối / A bloc */
        get: operations["readBloc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi tên khối / Rename a bloc */
        put: operations["renameBloc"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các quy chế của khối / Rule sets of a bloc */
        get: operations["listRuleSets"];
        put?: never;
        /** Thêm quy chế / Add a rule set */
        post: operations["createRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị của khối / Units of a bloc */
        get: operations["listUnits"];
        put?: never;
        /** Thêm đơn vị vào khối / Add a unit to a bloc */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/units/{code}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi tên đơn vị / Rename a unit */
        put: operations["renameUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/workdays/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ngày làm việc, ngày nghỉ trong năm / Working days and days off of a year */
        get: operations["readWorkdays"];
        /** Sửa ngày làm việc, ngày nghỉ trong năm / Change working days and days off of a year */
        put: operations["replaceWorkdays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/yearly-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch tự bắt đầu năm thi đua / How the year starts by itself */
        get: operations["readYearlyStart"];
        /** Đặt, sửa, tạm dừng, tiếp tục lịch tự bắt đầu năm thi đua / Let each year start by itself, change, pause or resume that */
        put: operations["setYearlyStart"];
        post?: never;
        /** Bỏ lịch tự bắt đầu năm thi đua / Let no year start by itself any more */
        delete: operations["dropYearlyStart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/yearly-start/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạm dừng lịch tự bắt đầu / Start no year by itself until it is resumed */
        post: operations["pauseYearlyStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocs/{bloc}/yearly-start/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tiếp tục lịch tự bắt đầu / Let years start by themselves again */
        post: operations["resumeYearlyStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cơ quan / Bodies */
        get: operations["listBodies"];
        put?: never;
        /** Thêm cơ quan / Add a body */
        post: operations["createBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{code}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi tên cơ quan / Rename a body */
        put: operations["renameBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch riêng, theo địa chỉ bí mật / A private calendar, by its secret address */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các năm thi đua tôi được xem / Cycles that I may see */
        get: operations["listCycles"];
        put?: never;
        /** Lập năm thi đua / Draft a cycle */
        post: operations["draftCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một năm thi đua / A cycle */
        get: operations["readCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/abilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi được làm gì trong năm / What I may do in the year */
        get: operations["readYearAbilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai thẩm định ai / Who reviews whom */
        get: operations["listAssignments"];
        put?: never;
        /** Phân công thẩm định / Assign reviewers */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Khen thưởng của năm / Awards of the year */
        get: operations["listAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/awards/{award}/{unit}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quyết định khen thưởng / Decide an award */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/awards/{award}/{unit}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Không khen thưởng / Refuse an award */
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/awards/{award}/{unit}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thu hồi khen thưởng / Revoke an award */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng điểm toàn khối / All dossiers and their scores, side by side */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hủy năm thi đua / Cancel the year */
        post: operations["cancelCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hội nghị / The conference */
        get: operations["readConference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lập chương trình / Set the agenda */
        put: operations["setAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/answers/{who}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lời về ngày họp / Answer the dates */
        post: operations["answerDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Điểm danh / Mark who is present */
        post: operations["attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hội nghị, dạng tệp lịch / The conference as a calendar file */
        get: operations["readConferenceCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bế mạc hội nghị / Close the conference */
        post: operations["closeConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đề xuất ngày họp / Offer dates */
        post: operations["offerDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chốt ngày họp / Fix the date */
        post: operations["fixDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biên bản hội nghị tính đến lúc này / The minutes so far */
        get: operations["readMinutes"];
        put?: never;
        /** Lập biên bản hội nghị / Write the minutes */
        post: operations["writeMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conference/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi ngày họp / Move the date */
        post: operations["moveDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các xung đột lợi ích / Conflicts of interest */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conflicts/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Khai xung đột lợi ích / Declare a conflict of interest */
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/conflicts/{unit}/{of}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Rút khai báo xung đột lợi ích / Take back a conflict of interest */
        delete: operations["withdrawConflict"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các cuộc bỏ phiếu / Contests */
        get: operations["listContests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một cuộc bỏ phiếu / A contest */
        get: operations["readContest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}/ballots/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ phiếu thay mặt đơn vị / Cast the ballot of one’s unit */
        post: operations["vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lập danh sách bầu / Name the candidates */
        post: operations["candidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng vòng bỏ phiếu / Close a round */
        post: operations["closeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở cuộc bỏ phiếu / Open a contest */
        post: operations["openContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}/rounds/{round}/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập kết quả kiểm phiếu / Enter the tally */
        post: operations["recordTally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}/rounds/{round}/tally/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xác nhận kết quả kiểm phiếu / Confirm the tally */
        post: operations["confirmTally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/contests/{contest}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quyết định khi bế tắc / Settle a deadlock */
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký / What happened */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/events/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kiểm tra tính nguyên vẹn của nhật ký / Check the chain of the record */
        get: operations["verifyChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần gia hạn / Extensions */
        get: operations["listExtensions"];
        put?: never;
        /** Gia hạn / Extend a deadline */
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giữ lại, hoặc cho dự thảo năm tự bắt đầu / Keep a draft from beginning by itself, or let it */
        post: operations["holdDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thư đã gửi và kết quả gửi / Messages and what became of them */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/messages/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi lại thư / Send a message again */
        post: operations["sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/messages/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số thư theo kết quả gửi / How many messages are in each state */
        get: operations["countMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trình khen thưởng / Send the nominations */
        post: operations["nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các kiến nghị / Objections */
        get: operations["listObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/objections/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiến nghị về điểm / Object to a score */
        post: operations["object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/objections/{unit}/{criterion}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lời kiến nghị / Answer an objection */
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/officers/{office}/recognise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Công nhận chức danh / Recognise elected officers */
        post: operations["recognise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả của năm / Outcome of the year */
        get: operations["readOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/pacts/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ký giao ước / Sign the pact */
        post: operations["signPact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiến độ của năm / Where the year stands */
        get: operations["readProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng xếp hạng / The ranking */
        get: operations["readRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/ranking/before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng xếp hạng năm trước của khối / The bloc’s ranking of the year before */
        get: operations["readEarlierRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đăng ký và giao ước / Registrations and pacts */
        get: operations["listRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/registrations/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sửa đăng ký thi đua / Correct a registration */
        put: operations["correctRegistration"];
        /** Đăng ký thi đua / Register for the year */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cho dự thảo năm tự bắt đầu khi mở đăng ký / Let a draft begin by itself when registration opens */
        post: operations["releaseDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị đã và sẽ được nhắc việc gì / What a unit was and will be reminded of */
        get: operations["readReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/reminders/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kế hoạch nhắc việc của năm / All reminders of the year, sent and to come */
        get: operations["readReminderPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quy chế đã chốt của năm / The rules that the year froze */
        get: operations["readYearRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/stages/{stage}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng giai đoạn sớm / Close a stage early */
        post: operations["closeStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bắt đầu năm thi đua / Start the year */
        post: operations["startCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/start-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước việc bắt đầu năm, không lưu / What a start of the year would do, keeping nothing */
        get: operations["planStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Theo dõi trực tiếp / What happens, live */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các hồ sơ tôi được xem / Dossiers that I may see */
        get: operations["listSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một hồ sơ / A dossier */
        get: operations["readSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lưu bản nháp hồ sơ / Save the draft of a dossier */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm minh chứng / Add evidence */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Bỏ minh chứng / Remove evidence */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lại hồ sơ / Return a dossier to its unit */
        post: operations["return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/reviews/{reviewer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Điểm của đơn vị thẩm định / Scores of a reviewer */
        get: operations["readScores"];
        /** Lưu điểm khi đang chấm / Save scores while working */
        put: operations["saveScores"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/reviews/{reviewer}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoàn thành thẩm định / End one’s review with complete scores */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần nộp của hồ sơ / Revisions of a dossier */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nộp hồ sơ / Submit the dossier */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt hồ sơ / Verify a dossier */
        post: operations["verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/submissions/{unit}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút hồ sơ / Withdraw the dossier */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycle}/tally-committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lập ban kiểm phiếu / Name the tally committee */
        post: operations["tallyCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp trong hồ sơ tôi được xem / A file of a dossier that I may see */
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vai trò đã giao / Roles given */
        get: operations["listGrants"];
        put?: never;
        /** Giao vai trò trong một thời hạn / Give a role for a period */
        post: operations["addGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc vai trò / End a role */
        delete: operations["endGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/givable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi được giao những vai trò nào, ở đâu / Which roles I may give, and where */
        get: operations["listGivableRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiến trình còn sống không? / Is the process alive? */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đã đủ điều kiện để chạy chưa? / Is everything there that the year needs? */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mời một người và giao vai trò / Invite a person and give a role */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lời mời này cho ai? / Whom is this invitation for? */
        get: operations["readInvitation"];
        put?: never;
        /** Nhận lời mời / Accept an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/local/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tài khoản mẫu (chỉ khi chạy tại chỗ) / Sample accounts (local mode only) */
        get: operations["localAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/abilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi được làm gì / What I may do */
        get: operations["readAbilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạo lịch riêng của tôi / Make my private calendar */
        post: operations["makeCalendar"];
        /** Bỏ lịch riêng của tôi / Remove my private calendar */
        delete: operations["removeCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Chọn ngôn ngữ của tôi / Choose my language */
        put: operations["setMyLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cách tôi nhận thư / How I am written to */
        get: operations["readMyMessages"];
        /** Chọn cách nhận thư / Choose how I am written to */
        put: operations["setMyMessages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi tên của tôi / Change my name */
        put: operations["setMyName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi mật khẩu của tôi; các phiên khác, mã truy cập API và lịch riêng hết hiệu lực / Change my password, which ends my other sessions, API tokens and private calendar */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc của tôi / What I must do next */
        get: operations["readWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hộp thư của tôi / My inbox */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đánh dấu đã đọc / Mark a notice as read */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đánh dấu đã đọc tất cả / Mark all that was seen as read */
        post: operations["readAllNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số thông báo chưa đọc / How many notices I have not read */
        get: operations["countNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yêu cầu đặt lại mật khẩu đang chờ / Password resets that wait */
        get: operations["listPasswordResets"];
        put?: never;
        /** Xin đặt lại mật khẩu / Ask for a new password */
        post: operations["askPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đặt mật khẩu mới; phiên đăng nhập, mã truy cập API và lịch riêng hết hiệu lực / Set a new password, which ends sessions, API tokens and the private calendar */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ý nghĩa của một mã lỗi / What an error code means */
        get: operations["readProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sổ khen thưởng công khai / The public register of awards */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các dãy số trong sổ khen thưởng / Series of numbers in the register */
        get: operations["readRegisterSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Diễn tập một năm và điều khiển đồng hồ / Begin a rehearsal and lead its clock */
        post: operations["rehearse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rehearsals/{cycle}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đồng hồ diễn tập đang chỉ mấy giờ? / Where the clock of a rehearsal stands */
        get: operations["readClock"];
        put?: never;
        /** Đưa đồng hồ diễn tập đến một thời điểm / Lead the clock of a rehearsal up to an instant */
        post: operations["leadClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rehearsals/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Năm mẫu (chỉ khi chạy tại chỗ) / The sample year (local mode only) */
        get: operations["readSampleYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiểm tra quy chế, không lưu / Check a rule set without keeping it */
        post: operations["checkRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{ruleSet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một quy chế / A rule set */
        get: operations["readRuleSet"];
        /** Sửa quy chế chưa chốt / Change a rule set that is not frozen */
        put: operations["replaceRuleSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{ruleSet}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đổi các mốc thời gian của quy chế chưa chốt / Change the dates of a rule set that is not frozen */
        put: operations["rescheduleRuleSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{ruleSet}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nội dung một quy chế / A rule set as data */
        get: operations["readRuleSetContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{ruleSet}/next-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sao quy chế sang năm sau / Copy a rule set into the next year */
        post: operations["copyRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi là ai, được làm gì? / Who am I, and what may I do? */
        get: operations["readSession"];
        put?: never;
        /** Đăng nhập / Sign in */
        post: operations["signIn"];
        /** Đăng xuất / Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Đăng xuất mọi nơi / Sign out everywhere */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mã truy cập API của tôi / My API tokens */
        get: operations["listTokens"];
        put?: never;
        /** Tạo mã truy cập API / Make an API token */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Thu hồi mã truy cập API / Revoke an API token */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiên bản chương trình / Version of the program */
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbilitiesDto: {
            /** @description By the id of each bloc in which the caller holds a role */
            blocs: {
                [key: string]: string[];
            };
            /** @description By whatever role, in general */
            operations: string[];
        };
        AcceptInvitationDto: {
            /** @enum {string} */
            language?: "vi" | "en";
            name?: string;
            password: string;
        };
        AccountDto: {
            email: string;
            id: string;
            /** @enum {string} */
            language: "vi" | "en";
            name: string;
            /** @description Made for trying out; refused in production */
            sample: boolean;
            /** @enum {string} */
            state: "invited" | "active" | "disabled";
        };
        AccountNameDto: {
            name: string;
        };
        AddGrantDto: {
            /** Format: uuid */
            account: string;
            /** @description Code or id of the bloc; for unit roles the bloc of the unit */
            bloc?: string;
            body?: string;
            /** @description In this cycle only */
            cycle?: string;
            /** @description From when; now where nothing is said */
            from?: string;
            /** @enum {string} */
            role: "administrator" | "standingBody" | "head" | "deputy" | "unitOfficer" | "unitLeader" | "signer" | "auditor";
            unit?: string;
            /** @description Until when */
            until?: string;
            /** @description Of head and deputy */
            year?: number;
        };
        AgendaDto: {
            entries: components["schemas"]["AgendaEntryDto"][];
        };
        AgendaEntryDto: {
            /** @description The contest that is voted on here */
            contest?: string;
            minutes?: number;
            title: string;
        };
        AnswerDatesDto: {
            /** @description One for each date, in the order offered */
            answers: ("can" | "ifNeeded" | "cannot")[];
        };
        AnswerObjectionDto: {
            accept: boolean;
            reason?: string;
            /** @description The score, where the objection is accepted */
            score?: string;
        };
        ApproveDto: {
            reasons?: {
                [key: string]: string;
            };
            /** @description Complete scores; what was saved before where they are left out */
            scores?: {
                [key: string]: string | number;
            };
        };
        AskResetDto: {
            email: string;
        };
        AssignDto: {
            /** @description Reviewing units by reviewed unit; units that are not named keep their reviewers */
            reviews: {
                [key: string]: string[];
            };
        };
        AttendDto: {
            /** @description Given, even empty: a unit named in none of the three lists stays as it was. Left out: it is absent */
            absent?: string[];
            excused?: string[];
            present: string[];
        };
        BallotDto: {
            /** @description Approval: an answer on each nominee. Election: a candidate, or one for each seat. */
            choice: {
                [key: string]: "for" | "against" | "abstain";
            } | string | string[];
        };
        BilingualDto: {
            en: string;
            vi: string;
        };
        BlocDto: {
            code: string;
            id: string;
            name: components["schemas"]["BilingualDto"];
            /** @description Was made by a rehearsal and has no real year */
            rehearsalOnly: boolean;
            standingBody: string;
            timezone: string;
        };
        BodyDto: {
            code: string;
            documentCode: string | null;
            id: string;
            name: components["schemas"]["BilingualDto"];
            signerTitle: components["schemas"]["BilingualDto"] | null;
        };
        CalendarDto: {
            conference: components["schemas"]["PeriodDto"];
            issuance: components["schemas"]["PeriodDto"];
            ranking: components["schemas"]["PeriodDto"];
            registration: components["schemas"]["PeriodDto"];
            review: components["schemas"]["PeriodDto"];
            submission: components["schemas"]["PeriodDto"];
        };
        CancelCycleDto: {
            reason?: string;
        };
        CandidatesDto: {
            units: string[];
        };
        ChainDto: {
            /** @description By the clock of the world */
            checkedAt: string;
            /** @description Events that follow each other unbroken from the first */
            events: number;
            /** @description Where it breaks first */
            firstBroken: number | null;
            /** @enum {string|null} */
            flaw: "missing" | "misplaced" | "altered" | "added" | "wrongEnd" | null;
            ok: boolean;
        };
        ChangePasswordDto: {
            /** @description The password that counts until now */
            current: string;
            password: string;
        };
        ClockDto: {
            /** @description Where the clock is led to: a local time of the bloc, or an instant */
            to: string;
        };
        CloseRoundDto: {
            /** @description The one that is open where nothing is said */
            round?: number;
        };
        CloseStageDto: {
            /** @description Needed where something is outstanding */
            reason?: string;
        };
        CommitteeDto: {
            members: string[];
        };
        ConflictDto: {
            /** @description The unit whose dossier the conflict is about */
            of: string;
            reason?: string;
        };
        ContestNamedDto: {
            award: components["schemas"]["BilingualDto"] | null;
            /** @enum {string} */
            kind: "approval" | "election" | "tie";
            office: string | null;
        };
        CreateAccountDto: {
            email: string;
            name: string;
        };
        CreateBlocDto: {
            code: string;
            name: components["schemas"]["BilingualDto"];
            /** @description Code of the body that supervises it */
            standingBody: string;
            timezone: string;
        };
        CreateBodyDto: {
            code: string;
            /** @description What follows the number of a decision */
            documentCode?: string;
            name: components["schemas"]["BilingualDto"];
            /** @description Of a body that issues awards */
            signerTitle?: components["schemas"]["BilingualDto"];
        };
        CreateTokenDto: {
            /** @description For this cycle only */
            cycle?: string;
            /** @description Days until it expires */
            days: number;
            name: string;
            /** @description Operations, or * */
            scopes: string[];
        };
        CreateUnitDto: {
            code: string;
            name: components["schemas"]["BilingualDto"];
        };
        DateDto: {
            date: string;
            reason?: string;
        };
        DecideDto: {
            date: string;
            number: string;
            signerName?: string;
        };
        DraftCycleDto: {
            /**
             * Format: uuid
             * @description The rule set that the year will freeze when it starts
             */
            ruleSet: string;
        };
        EscalationDto: {
            at: string;
            sent: boolean;
            to: string;
        };
        EventDto: {
            /** @description `engine` or `account:…`, for the same */
            actor: string | null;
            /** @description Business time */
            at: string;
            /** @description Who did it, for those who lead or audit the year */
            by: string | null;
            /** @description SHA-256 over the event and the one before */
            hash: string;
            payload: {
                [key: string]: unknown;
            };
            sequence: number;
            type: string;
        };
        ExtendDto: {
            reason?: string;
            /** @enum {string} */
            stage: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
            /** @description Only for these units; for everybody where left out */
            units?: string[];
            /** @description The new deadline: a local time of the bloc, or an instant */
            until: string;
        };
        FieldProblemDto: {
            /** @description Stable; what is wrong */
            code: string;
            /** @description By Accept-Language */
            message: string;
            /** @description JSON pointer into the request */
            path: string;
            /** @description What fills the places of the message */
            values?: {
                [key: string]: string;
            };
        };
        GivableDto: {
            /** @description Id of a bloc */
            bloc: string | null;
            /** @description In this cycle only */
            cycle: string | null;
            roles: ("administrator" | "standingBody" | "head" | "deputy" | "unitOfficer" | "unitLeader" | "signer" | "auditor")[];
            unit: string | null;
        };
        GiverDto: {
            account: string;
            name: string;
        };
        GrantDto: {
            account: string;
            bloc: string | null;
            body: string | null;
            cycle: string | null;
            email: string;
            /** @description Who ended it; null where it ends by itself */
            endedBy: components["schemas"]["GiverDto"] | null;
            from: string;
            /** @description Who gave it; null where the program itself did */
            givenBy: components["schemas"]["GiverDto"] | null;
            id: string;
            /** @description Whether the caller may end it */
            mayEnd: boolean;
            name: string;
            /** @description Name of the unit, body or bloc of which it is held */
            of: components["schemas"]["BilingualDto"] | null;
            /** @enum {string} */
            role: "administrator" | "standingBody" | "head" | "deputy" | "unitOfficer" | "unitLeader" | "signer" | "auditor";
            /** @enum {string} */
            state: "invited" | "active" | "disabled";
            unit: string | null;
            until: string | null;
            year: number | null;
        };
        GrantedDto: {
            id: string;
        };
        HeldRole: {
            bloc: components["schemas"]["NamedBloc"] | null;
            body: components["schemas"]["NamedDto"] | null;
            /** @description Set: in this cycle only */
            cycle: string | null;
            role: string;
            unit: components["schemas"]["NamedDto"] | null;
            /** @description Of head and deputy */
            year: number | null;
        };
        HolderDto: {
            /** @description Has been invited and has not come in yet */
            invited: boolean;
            name: string;
        };
        InvitationDto: {
            email: string;
            expiresAt: string;
            name: string;
        };
        InvitedDto: {
            account: string;
            /** @description Shown once, to be passed on; null when the person has an account already, or was invited by somebody else, and only got the role */
            invitation: components["schemas"]["LinkDto"] | null;
        };
        InviteDto: {
            /** @description Code or id of the bloc; for unit roles the bloc of the unit */
            bloc?: string;
            body?: string;
            /** @description In this cycle only */
            cycle?: string;
            email: string;
            /** @description From when; now where nothing is said */
            from?: string;
            name: string;
            /** @enum {string} */
            role: "administrator" | "standingBody" | "head" | "deputy" | "unitOfficer" | "unitLeader" | "signer" | "auditor";
            unit?: string;
            /** @description Until when */
            until?: string;
            /** @description Of head and deputy */
            year?: number;
        };
        LastStartDto: {
            at: string;
            /**
             * @description Why there is no new draft
             * @enum {string|null}
             */
            because: "THERE_ALREADY" | "LAST_YEAR_OPEN" | null;
            /** @description The draft, or the year that was there */
            cycle: string | null;
            /** @enum {string} */
            state: "running" | "done" | "failed";
        };
        LinkDto: {
            expiresAt: string;
            /** @description Null where mail exists: it goes to the person alone */
            link: string | null;
            token: string | null;
        };
        LiveDto: {
            status: string;
        };
        MessageDto: {
            address: string;
            /** @description What the mail server said */
            answer: string | null;
            /** @description Business time at which it was written */
            at: string;
            attempts: number;
            deadline: string | null;
            id: string;
            kind: string;
            name: string;
            /** @description When it is tried again */
            nextAt: string | null;
            /** @description In which part the person is written to */
            recipient: string;
            sentAt: string | null;
            stage: string | null;
            /** @enum {string} */
            state: "planned" | "sending" | "sent" | "failed" | "gaveUp" | "unsure" | "withheld";
        };
        MovedReminderDto: {
            /** @description When it goes out, in business time */
            at: string;
            /** @description The deadline of which it speaks */
            deadline: string;
            /** @description before | after the deadline by how much, or escalate to whom */
            kind: string;
            previously: string;
            stage: string;
            /** @description Who is told */
            to: string;
            /** @description Who is not done */
            units: string[];
        };
        MyLanguageDto: {
            /** @enum {string} */
            language: "vi" | "en";
        };
        MyMessagesDto: {
            /** @description Whether a private calendar exists */
            calendar: boolean;
            declined: string[];
            /** @enum {string} */
            language: "vi" | "en";
            /** @description What may be declined */
            optional: string[];
        };
        MyNameDto: {
            name: string;
        };
        NamedBloc: {
            code: string;
            id: string;
            name: components["schemas"]["BilingualDto"];
        };
        NamedDto: {
            code: string;
            name: components["schemas"]["BilingualDto"];
        };
        NewTokenDto: {
            cycle: string | null;
            expiresAt: string;
            id: string;
            name: string;
            scopes: string[];
            /** @description Shown once; sent as Authorization: Bearer */
            token: string;
            usedAt: string | null;
        };
        NextDto: {
            at: string;
            kind: string;
        };
        NextYearDto: {
            /**
             * @description How the dates move: to the same date, or the same day of the week
             * @enum {string}
             */
            rule: "sameDate" | "sameWeekday";
        };
        NoticeDto: {
            /** @description Business time */
            at: string;
            blocName: components["schemas"]["BilingualDto"];
            cycle: string;
            deadline: string | null;
            /** @description What it tells, as its kind has it */
            facts: {
                [key: string]: unknown;
            };
            id: string;
            kind: string;
            readAt: string | null;
            recipient: string;
            rehearsal: boolean;
            stage: string | null;
            subject: string;
            year: number;
            /** @description The zone of the bloc */
            zone: string;
        };
        ObjectDto: {
            criterion: string;
            reason?: string;
        };
        OfferDatesDto: {
            dates: string[];
            /** @description The unit that hosts the conference */
            host: string;
            place: string;
        };
        OpenContestDto: {
            /** @description Until when ballots are asked for; who has not voted is reminded before */
            until?: string;
        };
        PartsDto: {
            /** @enum {string} */
            database: "up" | "down";
            /** @enum {string} */
            engine: "up" | "down";
            /**
             * @description Sample accounts that are active
             * @enum {string}
             */
            sampleAccounts: "absent" | "present" | "unknown";
            /**
             * @description A worker polls the queue of the year
             * @enum {string}
             */
            worker: "up" | "down";
        };
        PeriodDto: {
            /** @description A local time of the bloc */
            closes: string;
            /** @description A local time of the bloc; left out where no opening is fixed */
            opens?: string;
        };
        PlanChangesDto: {
            added: components["schemas"]["ReminderDto"][];
            moved: components["schemas"]["MovedReminderDto"][];
            silenced: components["schemas"]["ReminderDto"][];
            /** @description Whose reminders change */
            touched: string[];
        };
        PlannedBodyDto: {
            body: string;
            name: components["schemas"]["BilingualDto"];
            signers: components["schemas"]["HolderDto"][];
        };
        PlannedReminderDto: {
            /** @description When it goes out, in business time */
            at: string;
            /** @description The deadline of which it speaks */
            deadline: string;
            /** @description before | after the deadline by how much, or escalate to whom */
            kind: string;
            stage: string;
            /**
             * @description silenced: would go out if they were not done
             * @enum {string}
             */
            state: "sent" | "planned" | "silenced";
            /** @description Who is told */
            to: string;
            /** @description Who is not done */
            units: string[];
        };
        PlannedStageDto: {
            closesAt: string | null;
            /** @enum {string} */
            name: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
            /** @description Null where it opens by what comes before it */
            opensAt: string | null;
        };
        PlannedUnitDto: {
            /** @description Becomes a unit of the bloc by the start */
            isNew: boolean;
            leaders: components["schemas"]["HolderDto"][];
            name: components["schemas"]["BilingualDto"];
            officers: components["schemas"]["HolderDto"][];
            unit: string;
        };
        PreferencesDto: {
            /** @description What is not mailed to me, of: stageOpened, verified, rankingPublished, rankingFixed, result, decision, nominated. The inbox shows it all the same. */
            declined: string[];
            /** @enum {string} */
            language: "vi" | "en";
        };
        PrivateCalendarDto: {
            url: string;
        };
        ProblemDto: {
            code: string;
            detail: string;
            fields?: components["schemas"]["FieldProblemDto"][];
            instance: string;
            requestId: string;
            status: number;
            title: string;
            type: string;
            values?: {
                [key: string]: string;
            };
        };
        ProblemMeaning: {
            code: string;
            sentence: components["schemas"]["BilingualDto"];
            status: number;
            title: string;
        };
        ReadAllAnswerDto: {
            /** @description How many were unread before */
            marked: number;
        };
        ReadAllDto: {
            /** @description Only those of this year */
            cycle?: string;
            /**
             * Format: uuid
             * @description The newest notice that was seen; what came later stays unread
             */
            newest: string;
        };
        ReadyDto: {
            parts: components["schemas"]["PartsDto"];
            /** @enum {string} */
            status: "ready" | "notReady";
        };
        RecogniseDto: {
            date: string;
            number: string;
            signerName?: string;
        };
        RefuseDto: {
            reason?: string;
        };
        RegisterDto: {
            targets?: {
                [key: string]: unknown;
            };
            /** @description The titles that the unit pledges to reach; it can be nominated for no other */
            titles: string[];
        };
        RegistrationRow: {
            /** @description Until when it may register and sign: the stage’s deadline, or its own later one */
            deadline: string | null;
            /** @description Whether it may register, correct and sign now */
            open: boolean;
            pact: components["schemas"]["SignedPact"] | null;
            registeredAt: string | null;
            targets: {
                [key: string]: unknown;
            } | null;
            /** @description Null where it has not registered; it may pledge none */
            titles: string[] | null;
            unit: string;
        };
        RegistrationsDto: {
            closesAt: string | null;
            opensAt: string | null;
            rows: components["schemas"]["RegistrationRow"][];
            /** @enum {string} */
            state: "pending" | "open" | "closed";
        };
        RehearseDto: {
            /** @description bloc.yaml */
            bloc: string;
            /** @description Where the clock begins, when that is before the hour that precedes the first opening; by default at the first act */
            from?: string;
            /** @description rules.yaml */
            rules: string;
            /** @description year.yaml */
            year?: string;
        };
        ReminderDto: {
            /** @description When it goes out, in business time */
            at: string;
            /** @description The deadline of which it speaks */
            deadline: string;
            /** @description before | after the deadline by how much, or escalate to whom */
            kind: string;
            stage: string;
            /** @description Who is told */
            to: string;
            /** @description Who is not done */
            units: string[];
        };
        ReminderPlanDto: {
            /** @description Null for a draft */
            asOf: string | null;
            /** @description With extend alone */
            changes: components["schemas"]["PlanChangesDto"] | null;
            rows: components["schemas"]["PlannedReminderDto"][];
        };
        RenameDto: {
            name: components["schemas"]["BilingualDto"];
        };
        ReplaceWorkdaysDto: {
            /** @description All that the bloc says of its own about this year; what it leaves out is as delivered */
            rows: components["schemas"]["WorkdayDto"][];
        };
        ResetAskedDto: {
            /** @description Shown in local mode only */
            link: string | null;
        };
        ResetDto: {
            password: string;
        };
        ReturnDto: {
            /** @description What is missing */
            reason?: string;
        };
        RevokeDto: {
            date: string;
            number: string;
            reason?: string;
            signerName?: string;
        };
        RuleCheckDto: {
            /** @description bloc.yaml */
            bloc: string;
            /** @description rules.yaml */
            rules: string;
            /** @description year.yaml */
            year?: string;
        };
        RuleTextsDto: {
            /** @description bloc.yaml */
            bloc: string;
            /** @description rules.yaml */
            rules: string;
        };
        SampleAccountDto: {
            email: string;
            name: string;
            roles: components["schemas"]["SampleRoleDto"][];
        };
        SampleAccountsDto: {
            accounts: components["schemas"]["SampleAccountDto"][];
            /** @description Of all of them */
            password: string;
        };
        SampleRoleDto: {
            does: components["schemas"]["BilingualDto"];
            /** @description Unit, body or bloc of the role */
            of: string | null;
            role: string;
            year: number | null;
        };
        SaveDraftDto: {
            /** @description The counts behind the claims; `stated` as the unit writes it, with its decimals */
            indicators?: {
                [key: string]: {
                    met: number;
                    of: number;
                    stated: string;
                };
            };
            notes?: string;
            remarks?: {
                [key: string]: string;
            };
            /** @description Self-scores by criterion, bonus claims included */
            self?: {
                [key: string]: string | number;
            };
        };
        SaveScoresDto: {
            reasons?: {
                [key: string]: string;
            };
            /** @description Scores by criterion; a draft may be incomplete */
            scores: {
                [key: string]: string | number;
            };
        };
        SentDto: {
            at: string;
            kind: string;
        };
        SessionDto: {
            account: string;
            /** @description To be sent as X-CSRF-Token with whatever changes something; null for API tokens */
            csrfToken: string | null;
            email: string;
            /** @enum {string} */
            language: "vi" | "en";
            name: string;
            roles: components["schemas"]["HeldRole"][];
        };
        SettleDto: {
            reason?: string;
            winners: string[];
        };
        SetYearlyStartDto: {
            /** @description Days before registration opens; 14 by default */
            daysBefore?: number;
            /** @description For whoever comes next */
            note?: string;
        };
        ShownWorkdayDto: {
            date: string;
            /** @enum {string} */
            kind: "off" | "working";
            name: components["schemas"]["BilingualDto"];
            /** @description The bloc said so; false: as delivered */
            own: boolean;
        };
        SignatureDto: {
            /** @description Left for the pen when absent */
            name?: string;
            title: string;
        };
        SignedPact: {
            at: string;
            signerName: string;
            signerRole: string;
        };
        SignInDto: {
            email: string;
            password: string;
        };
        SignPactDto: {
            /** @description Who signs; the caller where nothing is said */
            signerName?: string;
            signerRole?: string;
        };
        StageRemindersDto: {
            /** @description Their own, extension included */
            deadline: string;
            /** @description Nothing more is sent once it is done */
            done: boolean;
            /** @description Who hears of it, and when */
            escalations: components["schemas"]["EscalationDto"][];
            next: components["schemas"]["NextDto"] | null;
            sent: components["schemas"]["SentDto"][];
            stage: string;
        };
        StartPlanDto: {
            /** @description Bodies that issue an award of the year */
            bodies: components["schemas"]["PlannedBodyDto"][];
            cycle: string;
            /** @description Of this year */
            deputies: components["schemas"]["HolderDto"][];
            /** @description Of this year */
            heads: components["schemas"]["HolderDto"][];
            /** @description What a start would be refused with now; null: it would be begun */
            refusal: components["schemas"]["ProblemDto"] | null;
            stages: components["schemas"]["PlannedStageDto"][];
            standingBody: components["schemas"]["HolderDto"][];
            units: components["schemas"]["PlannedUnitDto"][];
            year: number;
            zone: string;
        };
        TallyDto: {
            collected: number;
            invalid: number;
            issued: number;
            valid: number;
            /** @description Votes by candidate; the "for" of an approval */
            votes: {
                [key: string]: number;
            };
        };
        TaskDto: {
            /**
             * @description What is to be done, or what others are awaited for
             * @enum {string}
             */
            act: "startYear" | "register" | "signPact" | "submit" | "revise" | "submitted" | "review" | "offerDates" | "answerDates" | "fixDate" | "assign" | "verify" | "reviewsRun" | "answerObjections" | "objected" | "holdConference" | "vote" | "recordTally" | "confirmTally" | "settle" | "writeMinutes" | "nominate" | "recognise" | "decide";
            /** @description Business time of the cycle */
            at: string;
            bloc: string;
            blocName: components["schemas"]["BilingualDto"];
            contest: components["schemas"]["ContestNamedDto"] | null;
            /** @description Of how many things */
            count: number | null;
            cycle: string;
            deadline: string | null;
            /** @description The page on which it is done */
            page: string;
            rehearsal: boolean;
            /** @enum {string|null} */
            stage: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance" | null;
            /** @description When it begins, where it is an appointment */
            startsAt: string | null;
            /**
             * @description waiting: others act first
             * @enum {string}
             */
            state: "todo" | "overdue" | "waiting";
            /** @description The contest, where it is about one */
            subject: string | null;
            /** @description The unit for which the caller acts */
            unit: string | null;
            unitName: components["schemas"]["BilingualDto"] | null;
            year: number;
            /** @description Zone of the bloc */
            zone: string;
        };
        TokenDto: {
            cycle: string | null;
            expiresAt: string;
            id: string;
            name: string;
            scopes: string[];
            usedAt: string | null;
        };
        UnitDto: {
            code: string;
            name: components["schemas"]["BilingualDto"];
        };
        UnitRemindersDto: {
            /** @description Business time */
            asOf: string;
            stages: components["schemas"]["StageRemindersDto"][];
            unit: string;
        };
        UnreadDto: {
            unread: number;
        };
        VerifyDto: {
            /** @description How often each minus criterion counts */
            minus?: {
                [key: string]: number;
            };
            /** @description The standing body's own score for a criterion, with its reason */
            override?: {
                [key: string]: {
                    reason?: string;
                    score?: string;
                };
            };
            /** @description Why self-score and verified score lie so far apart */
            reason?: string;
        };
        VersionDto: {
            commit: string | null;
            version: string;
        };
        WaitingReset: {
            account: string;
            askedAt: string;
            email: string;
            name: string;
        };
        WorkdayDto: {
            date: string;
            /**
             * @description working: a Saturday, Sunday or holiday on which offices work
             * @enum {string}
             */
            kind: "off" | "working";
            name: components["schemas"]["BilingualDto"];
        };
        WorkdaysDto: {
            /** @description Whether the year’s announcement is what was delivered */
            announced: boolean;
            rows: components["schemas"]["ShownWorkdayDto"][];
            /** @description Of what is delivered */
            source: string | null;
            year: number;
        };
        WorkDto: {
            rows: components["schemas"]["TaskDto"][];
        };
        WriteMinutesDto: {
            /** @description What the conference concluded; a line break begins a paragraph */
            conclusion?: string;
            /** @description Who signs, left to right */
            signatures?: components["schemas"]["SignatureDto"][];
        };
        YearAbilitiesDto: {
            /** @description On the awards of each body for which the caller signs, by its code */
            bodies: {
                [key: string]: string[];
            };
            /** @description By the roles that count for the whole bloc */
            operations: string[];
            /** @description By the code of each unit for which the caller acts, itself the subject or the reviewer */
            units: {
                [key: string]: string[];
            };
        };
        YearlyStartDto: {
            at: string;
            bloc: string;
            /** @description Who set, changed, paused or resumed it last */
            by: string;
            /** @description So many days before that the next year is drafted */
            daysBefore: number;
            /** @description What the last one came to */
            last: components["schemas"]["LastStartDto"] | null;
            /** @description The next three dates as the engine counts them; they pass unused while it is paused */
            next: string[];
            note: string | null;
            /** @description When registration opens each year, by the clocks of the bloc */
            opens: string;
            paused: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description next of the page before */
                after?: string;
                limit?: number;
                /** @description Part of a name or an e-mail */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `after` of the next page */
                        next: string | null;
                        rows: components["schemas"]["AccountDto"][];
                    };
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedDto"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    renameAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountNameDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    createPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkDto"];
                };
            };
        };
    };
    readAnnouncements: {
        parameters: {
            query?: {
                /** @description next of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: {
                            announcedAt: string;
                            award: string;
                            awardName: {
                                en: string;
                                vi: string;
                            } | null;
                            bloc: string;
                            blocName: {
                                en: string;
                                vi: string;
                            };
                            cycle: string;
                            decision: string;
                            decisionDate: string;
                            /** @enum {string} */
                            state: "issued" | "revoked";
                            unit: string;
                            unitName: {
                                en: string;
                                vi: string;
                            };
                            year: number;
                        }[];
                    };
                };
            };
        };
    };
    listBlocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocDto"][];
                };
            };
        };
    };
    createBloc: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlocDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocDto"];
                };
            };
        };
    };
    readBloc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocDto"];
                };
            };
        };
    };
    renameBloc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocDto"];
                };
            };
        };
    };
    listRuleSets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            digest: string | null;
                            frozenAt: string | null;
                            id: string;
                            recordedAt: string;
                            year: number;
                        }[];
                    };
                };
            };
        };
    };
    createRuleSet: {
        parameters: {
            query?: {
                /** @description Only check; keep nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleTextsDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        problems: unknown[];
                        year: number;
                    };
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"][];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
        };
    };
    renameUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
        };
    };
    readWorkdays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkdaysDto"];
                };
            };
        };
    };
    replaceWorkdays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceWorkdaysDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkdaysDto"];
                };
            };
        };
    };
    readYearlyStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyStartDto"];
                };
            };
        };
    };
    setYearlyStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetYearlyStartDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyStartDto"];
                };
            };
        };
    };
    dropYearlyStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pauseYearlyStart: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        paused: boolean;
                    };
                };
            };
        };
    };
    resumeYearlyStart: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                bloc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        paused: boolean;
                    };
                };
            };
        };
    };
    listBodies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDto"][];
                };
            };
        };
    };
    createBody: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBodyDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDto"];
                };
            };
        };
    };
    renameBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyDto"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    listCycles: {
        parameters: {
            query?: {
                /** @description next of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: null;
                        rows: {
                            /** @enum {string} */
                            begins: "byHand" | "byItself" | "held";
                            bloc: string;
                            blocId: string;
                            blocName: {
                                en: string;
                                vi: string;
                            };
                            businessTime: string | null;
                            cancelReason: string | null;
                            closedAt: string | null;
                            id: string;
                            recordedAt: string;
                            rehearsal: boolean;
                            rulesDigest: string | null;
                            ruleSet: string;
                            startedAt: string | null;
                            /** @enum {string} */
                            state: "draft" | "running" | "closed" | "cancelled";
                            year: number;
                        }[];
                    };
                };
            };
        };
    };
    draftCycle: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCycleDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        state: string;
                        warnings: string[];
                        year: number;
                    };
                };
            };
        };
    };
    readCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        begins: "byHand" | "byItself" | "held";
                        bloc: string;
                        blocId: string;
                        blocName: {
                            en: string;
                            vi: string;
                        };
                        businessTime: string | null;
                        cancelReason: string | null;
                        closedAt: string | null;
                        id: string;
                        lastEvent: number;
                        members: {
                            name: {
                                en: string;
                                vi: string;
                            };
                            unit: string;
                        }[];
                        recordedAt: string;
                        rehearsal: boolean;
                        rulesDigest: string | null;
                        ruleSet: string;
                        stages: {
                            closedAt: string | null;
                            closeReason: string | null;
                            closesAt: string | null;
                            /** @enum {string} */
                            name: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
                            openedAt: string | null;
                            opensAt: string | null;
                            overdueAt: string | null;
                            /** @enum {string} */
                            state: "pending" | "open" | "closed";
                        }[];
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "draft" | "running" | "closed" | "cancelled";
                        year: number;
                    };
                };
            };
        };
    };
    readYearAbilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearAbilitiesDto"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            approved: boolean | null;
                            conflict: boolean | null;
                            reviewer: string;
                            scored: number | null;
                            unit: string;
                        }[];
                    };
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: string[];
                        reviews: {
                            PL: string[];
                        };
                    };
                };
            };
        };
    };
    listAwards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        officers: {
                            date: string | null;
                            decision: string | null;
                            office: string;
                            /** @enum {string} */
                            state: "elected" | "recognised";
                            unit: string;
                        }[];
                        rows: {
                            award: string;
                            body: string;
                            bodyName: {
                                en: string;
                                vi: string;
                            };
                            certificateFile: string | null;
                            certificateNumber: string | null;
                            decidedAt: string | null;
                            decision: string | null;
                            decisionDate: string | null;
                            decisionFile: string | null;
                            name: {
                                en: string;
                                vi: string;
                            } | null;
                            nominatedAt: string;
                            reason: string | null;
                            revocation: string | null;
                            revocationDate: string | null;
                            signerName: string | null;
                            signerTitle: {
                                en: string;
                                vi: string;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "issued" | "refused" | "revoked";
                            unit: string;
                        }[];
                    };
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                award: string;
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        award: string;
                        certificateNumber: string;
                        state: string;
                        unit: string;
                    };
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                award: string;
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        award: string;
                        state: string;
                        unit: string;
                    };
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                award: string;
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        award: string;
                        state: string;
                        unit: string;
                    };
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            gapReason: string | null;
                            lateDays: number;
                            minus: {
                                [key: string]: number;
                            };
                            overrides: {
                                [key: string]: {
                                    reason: string;
                                    score: string;
                                };
                            };
                            returns: number;
                            reviews: {
                                approved: boolean;
                                conflict: boolean;
                                reviewer: string;
                                scored: number;
                                scores: {
                                    [key: string]: string;
                                };
                            }[];
                            revision: number;
                            self: {
                                [key: string]: string;
                            };
                            selfTotal: string | null;
                            state: ("draft" | "submitted" | "returned" | "verified" | "lapsed" | "notVerified") | null;
                            total: string | null;
                            unit: string;
                            verified: {
                                [key: string]: string;
                            };
                            verifiedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    cancelCycle: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelCycleDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: string;
                    };
                };
            };
        };
    };
    readConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agenda: {
                            contest: string | null;
                            minutes: number | null;
                            title: string;
                        }[];
                        attendance: {
                            /** @enum {string} */
                            mark: "present" | "excused" | "absent";
                            unit: string;
                        }[];
                        closedAt: string | null;
                        dates: {
                            answers: {
                                [key: string]: "can" | "ifNeeded" | "cannot";
                            };
                            startsAt: string;
                        }[];
                        host: string | null;
                        members: number;
                        minutes: {
                            file: string;
                        } | null;
                        moveReason: string | null;
                        place: string | null;
                        quorumMet: boolean;
                        startsAt: string | null;
                        /** @enum {string} */
                        state: "poll" | "fixed" | "held";
                    };
                };
            };
        };
    };
    setAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            contest: null;
                            minutes: number;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    answerDates: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                who: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDatesDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: string[];
                        by: string;
                    };
                };
            };
        };
    };
    attend: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        excused: string[];
                        present: string[];
                    };
                };
            };
        };
    };
    readConferenceCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    closeConference: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: string;
                    };
                };
            };
        };
    };
    offerDates: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferDatesDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dates: string[];
                    };
                };
            };
        };
    };
    fixDate: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        date: string;
                    };
                };
            };
        };
    };
    readMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        absent: {
                            excused: string[];
                            others: string[];
                        };
                        committees: {
                            members: string[];
                            since: string | null;
                        }[];
                        conclusion: string;
                        contests: {
                            name: string;
                            note: string | null;
                            rounds: {
                                candidates: {
                                    name: string;
                                    percent: string;
                                    votes: number;
                                }[];
                                collected: number;
                                conclusion: string;
                                invalid: number;
                                issued: number;
                                needed: number | null;
                                round: number;
                                valid: number;
                            }[];
                            votesAre: string;
                        }[];
                        convened: number;
                        endedAt: string | null;
                        host: string | null;
                        place: string;
                        present: number;
                        startedAt: string;
                        subject: string;
                        voting: number;
                    };
                };
            };
        };
    };
    writeMinutes: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMinutesDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        contentType: string;
                        file: string;
                        name: string;
                        sha256: string;
                    };
                };
            };
        };
    };
    moveDate: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        date: string;
                    };
                };
            };
        };
    };
    listConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            at: string;
                            of: string;
                            reason: string | null;
                            unit: string;
                        }[];
                    };
                };
            };
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        of: string;
                        unit: string;
                    };
                };
            };
        };
    };
    withdrawConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                of: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        of: string;
                        unit: string;
                    };
                };
            };
        };
    };
    listContests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        committee: string[];
                        rows: {
                            award: string | null;
                            candidates: string[];
                            code: string;
                            decidedAt: string | null;
                            /** @enum {string} */
                            kind: "approval" | "election" | "tie";
                            /** @enum {string} */
                            mode: "secret" | "paper";
                            office: string | null;
                            openedAt: string | null;
                            rounds: {
                                collected: number | null;
                                countedAt: string | null;
                                dueAt: string | null;
                                invalid: number | null;
                                issued: number | null;
                                members: number;
                                nominees: string[];
                                openedAt: string;
                                passed: string[];
                                roll: {
                                    unit: string;
                                    voted: boolean;
                                }[];
                                round: number;
                                /** @enum {string} */
                                state: "open" | "counted";
                                tallyEntered: boolean;
                                tallyEnteredBy: string | null;
                                valid: number | null;
                                votes: {
                                    [key: string]: number;
                                } | null;
                            }[];
                            seats: number;
                            settleReason: string | null;
                            /** @enum {string} */
                            status: "pending" | "open" | "elected" | "passed" | "empty" | "deadlock" | "settled";
                            undecided: string[];
                            winners: string[];
                        }[];
                    };
                };
            };
        };
    };
    readContest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contest: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        award: string | null;
                        candidates: string[];
                        code: string;
                        committee: string[];
                        decidedAt: string | null;
                        /** @enum {string} */
                        kind: "approval" | "election" | "tie";
                        /** @enum {string} */
                        mode: "secret" | "paper";
                        office: string | null;
                        openedAt: string | null;
                        rounds: {
                            collected: number | null;
                            countedAt: string | null;
                            dueAt: string | null;
                            invalid: number | null;
                            issued: number | null;
                            members: number;
                            nominees: string[];
                            openedAt: string;
                            passed: string[];
                            roll: {
                                unit: string;
                                voted: boolean;
                            }[];
                            round: number;
                            /** @enum {string} */
                            state: "open" | "counted";
                            tallyEntered: boolean;
                            tallyEnteredBy: string | null;
                            valid: number | null;
                            votes: {
                                [key: string]: number;
                            } | null;
                        }[];
                        seats: number;
                        settleReason: string | null;
                        /** @enum {string} */
                        status: "pending" | "open" | "elected" | "passed" | "empty" | "deadlock" | "settled";
                        undecided: string[];
                        winners: string[];
                    };
                };
            };
        };
    };
    vote: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                contest: string;
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contest: string;
                        round: number;
                        unit: string;
                        voted: boolean;
                    };
                };
            };
        };
    };
    candidates: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                contest: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidatesDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidates: string[];
                        contest: string;
                        dropped: string[];
                    };
                };
            };
        };
    };
    closeRound: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                contest: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRoundDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contest: string;
                        passed: string[];
                        round: number;
                        status: string;
                        votes: {
                            PL: number;
                        };
                    };
                };
            };
        };
    };
    openContest: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                contest: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenContestDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contest: string;
                        nominees: string[];
                        round: number;
                    };
                };
            };
        };
    };
    recordTally: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                contest: string;
                cycle: string;
                round: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TallyDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contest: string;
                        round: number;
                    };
                };
            };
        };
    };
    confirmTally: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                contest: string;
                cycle: string;
                round: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TallyDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        confirmed: boolean;
                        contest: string;
                        differing: string[];
                        entered: {
                            collected: number;
                            invalid: number;
                            issued: number;
                            valid: number;
                            votes: {
                                [key: string]: number;
                            };
                        } | null;
                        passed: string[];
                        round: number;
                        status: ("pending" | "open" | "elected" | "passed" | "empty" | "deadlock" | "settled") | null;
                        votes: {
                            [key: string]: number;
                        } | null;
                    };
                };
            };
        };
    };
    settle: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                contest: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contest: string;
                        status: string;
                        winners: string[];
                    };
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Who did it, as `actor` says; finds nothing for those who are not told */
                actor?: string;
                /** @description next of the page before */
                after?: string;
                /** @description At this business time or later */
                from?: string;
                limit?: number;
                /** @description Which comes first */
                order?: "oldest" | "newest";
                /** @description What belongs to the work of this stage */
                stage?: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
                /** @description Before this business time */
                to?: string;
                type?: "cycle.drafted" | "cycle.held" | "cycle.released" | "cycle.started" | "cycle.cancelled" | "cycle.closed" | "stage.opened" | "stage.overdue" | "stage.closed" | "deadline.extended" | "unit.registered" | "registration.corrected" | "pact.signed" | "draft.saved" | "evidence.added" | "evidence.removed" | "dossier.submitted" | "dossier.withdrawn" | "dossier.returned" | "dossier.lapsed" | "dossier.approved" | "dossier.verified" | "dossier.notVerified" | "revision.expired" | "conflict.declared" | "conflict.withdrawn" | "reviewers.assigned" | "scores.saved" | "objection.raised" | "objection.answered" | "ranking.published" | "ranking.fixed" | "dates.offered" | "dates.answered" | "date.fixed" | "date.moved" | "agenda.set" | "attendance.marked" | "conference.closed" | "minutes.written" | "committee.named" | "candidates.named" | "round.opened" | "ballot.cast" | "round.closed" | "tally.recorded" | "tally.putAside" | "tally.confirmed" | "contest.decided" | "contest.deadlocked" | "contest.settled" | "nominations.sent" | "award.nominated" | "award.decided" | "award.numbered" | "award.certified" | "award.registered" | "award.announced" | "award.undone" | "award.refused" | "award.revoked" | "officer.recognised";
                /** @description What names this unit */
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `after` of the next page */
                        next: string | null;
                        rows: components["schemas"]["EventDto"][];
                    };
                };
            };
        };
    };
    verifyChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainDto"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            at: string;
                            by: string;
                            id: string;
                            previous: string | null;
                            reason: string;
                            /** @enum {string} */
                            stage: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
                            unit: string | null;
                            until: string;
                        }[];
                    };
                };
            };
        };
    };
    extend: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                        units: string[];
                        until: string;
                    };
                };
            };
        };
    };
    holdDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        begins: string;
                        cycle: string;
                    };
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description next of the page before */
                after?: string;
                limit?: number;
                /** @description Only those to people in this part */
                recipient?: string;
                /** @description Only those about this stage */
                stage?: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
                /** @description Only those in this state */
                state?: "planned" | "sending" | "sent" | "failed" | "gaveUp" | "unsure" | "withheld";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `after` of the next page */
                        next: string | null;
                        rows: components["schemas"]["MessageDto"][];
                    };
                };
            };
        };
    };
    sendAgain: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        state: string;
                    };
                };
            };
        };
    };
    countMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        failed: number;
                        gaveUp: number;
                        planned: number;
                        sending: number;
                        sent: number;
                        unsure: number;
                        withheld: number;
                    };
                };
            };
        };
    };
    nominate: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nominations: {
                            award: string;
                            unit: string;
                        }[];
                    };
                };
            };
        };
    };
    listObjections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            answer: string | null;
                            answeredAt: string | null;
                            at: string;
                            criterion: string;
                            reason: string;
                            score: string | null;
                            /** @enum {string} */
                            state: "open" | "accepted" | "rejected";
                            unit: string;
                            verified: string | null;
                        }[];
                    };
                };
            };
        };
    };
    object: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        criterion: string;
                        state: string;
                        unit: string;
                    };
                };
            };
        };
    };
    answerObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                criterion: string;
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerObjectionDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                        criterion: string;
                        unit: string;
                    };
                };
            };
        };
    };
    recognise: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecogniseDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        date: string;
                        number: string;
                        office: string;
                        units: string[];
                    };
                };
            };
        };
    };
    readOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awards: {
                            award: string;
                            certificateNumber: string;
                            decision: string;
                            state: string;
                            unit: string;
                        }[];
                        conference: {
                            members: number;
                            place: string;
                            present: string[];
                            quorumMet: boolean;
                            startsAt: string;
                        };
                        contests: {
                            code: string;
                            rounds: {
                                collected: number;
                                invalid: number;
                                issued: number;
                                passed: string[];
                                round: number;
                                valid: number;
                                votes: {
                                    PL: number;
                                };
                            }[];
                            status: string;
                            winners: string[];
                        }[];
                        cycle: string;
                        flags: {
                            computed: string;
                            indicator: string;
                            stated: string;
                            unit: string;
                        }[];
                        nominations: {
                            "CTD-T": string[];
                        };
                        officers: {
                            decision: string;
                            office: string;
                            state: string;
                            unit: string;
                        }[];
                        reminders: {
                            at: string;
                            kind: string;
                            stage: string;
                            unit: string;
                        }[];
                        units: {
                            bonus: string;
                            code: string;
                            groups: {
                                I: string;
                            };
                            late: number;
                            minus: string;
                            pact: boolean;
                            rank: number;
                            registered: boolean;
                            revision: number;
                            selfTotal: string;
                            state: string;
                            tieBrokenBy: null;
                            total: string;
                        }[];
                    };
                };
            };
        };
    };
    signPact: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPactDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        unit: string;
                    };
                };
            };
        };
    };
    readProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        rehearsal: boolean;
                        stages: {
                            closedAt: string | null;
                            closeReason: string | null;
                            closesAt: string | null;
                            /** @enum {string} */
                            name: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
                            openedAt: string | null;
                            opensAt: string | null;
                            overdueAt: string | null;
                            /** @enum {string} */
                            state: "pending" | "open" | "closed";
                        }[];
                        /** @enum {string} */
                        state: "draft" | "running" | "closed" | "cancelled";
                        units: {
                            datesAnswered: boolean;
                            deadlines: {
                                [key: string]: string;
                            };
                            dossier: string | null;
                            pact: boolean;
                            registered: boolean;
                            reviews: {
                                approved: number;
                                assigned: number;
                            };
                            unit: string;
                        }[];
                    };
                };
            };
        };
    };
    readRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        computedAt: string | null;
                        digest: string | null;
                        fixedAt: string | null;
                        nominations: {
                            [key: string]: string[];
                        };
                        places: {
                            bonus: string | null;
                            eligible: boolean;
                            explanation: {
                                en: string;
                                vi: string;
                            };
                            groups: {
                                [key: string]: string;
                            } | null;
                            ineligibleBecause: ("notRegistered" | "noPact" | "noSubmission" | "notVerified")[];
                            minus: string | null;
                            pledged: string[];
                            rank: number | null;
                            tieBrokenBy: string | null;
                            total: string | null;
                            unit: string;
                        }[];
                        /** @enum {string} */
                        state: "none" | "provisional" | "fixed";
                    };
                };
            };
        };
    };
    readEarlierRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string | null;
                        places: {
                            rank: number | null;
                            total: string | null;
                            unit: string;
                        }[];
                        year: number | null;
                    };
                };
            };
        };
    };
    listRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationsDto"];
                };
            };
        };
    };
    correctRegistration: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        titles: string[];
                        unit: string;
                    };
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        titles: string[];
                        unit: string;
                    };
                };
            };
        };
    };
    releaseDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        begins: string;
                        cycle: string;
                    };
                };
            };
        };
    };
    readReminders: {
        parameters: {
            query: {
                /** @description Code of a unit, or head, standingBody, body:UBND-T */
                unit: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRemindersDto"];
                };
            };
        };
    };
    readReminderPlan: {
        parameters: {
            query?: {
                /** @description What would change if the deadline of this stage were moved */
                extend?: "registration" | "submission" | "conference" | "review" | "ranking" | "voting" | "issuance";
                /** @description For this unit alone */
                unit?: string;
                /** @description To when; needed with extend */
                until?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPlanDto"];
                };
            };
        };
    };
    readYearRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bloc: {
                            code: string;
                            name: {
                                en: string;
                                vi: string;
                            };
                            timezone: string;
                            units: {
                                code: string;
                                name: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        };
                        digest: string | null;
                        rules: {
                            registration: {
                                pact: string;
                                titles: string[];
                            };
                            scoring: {
                                groups: {
                                    code: string;
                                    criteria: {
                                        code: string;
                                        evidence: string;
                                        max: number;
                                    }[];
                                }[];
                            };
                            year: number;
                        };
                    };
                };
            };
        };
    };
    closeStage: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseStageDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                        state: string;
                    };
                };
            };
        };
    };
    startCycle: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        startedAt: string;
                        state: string;
                    };
                };
            };
        };
    };
    planStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartPlanDto"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Sequence after which to begin */
                after?: number;
            };
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description next of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: {
                            bonus: string | null;
                            deadline: string | null;
                            firstSubmittedAt: string | null;
                            gapReason: string | null;
                            groups: {
                                [key: string]: string;
                            } | null;
                            lateDays: number;
                            minus: string | null;
                            returnReason: string | null;
                            returns: number;
                            revision: number;
                            revisionDueAt: string | null;
                            selfTotal: string | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "verified" | "lapsed" | "notVerified";
                            submittedAt: string | null;
                            total: string | null;
                            unit: string;
                            verifiedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bonus: string | null;
                        deadline: string | null;
                        draft: {
                            indicators: {
                                [key: string]: {
                                    met: number;
                                    of: number;
                                    stated: string;
                                };
                            };
                            notes: string;
                            remarks: {
                                [key: string]: string;
                            };
                            self: {
                                [key: string]: string;
                            };
                        } | null;
                        draftVersion: number | null;
                        evidence: {
                            bytes: number;
                            contentType: string;
                            criterion: string;
                            file: string;
                            id: string;
                            name: string;
                        }[];
                        firstSubmittedAt: string | null;
                        gapReason: string | null;
                        groups: {
                            [key: string]: string;
                        } | null;
                        indicators: {
                            code: string;
                            computed: string;
                            flagged: boolean;
                            met: number;
                            of: number;
                            stated: string;
                        }[];
                        lateDays: number;
                        minus: string | null;
                        minusEntries: {
                            amount: string;
                            code: string;
                            times: number;
                        }[];
                        returnReason: string | null;
                        returns: number;
                        revision: number;
                        revisionDueAt: string | null;
                        scores: {
                            criterion: string;
                            /** @enum {string} */
                            kind: "self" | "review" | "override" | "verified";
                            reason: string | null;
                            reviewer: string | null;
                            score: string;
                        }[];
                        selfTotal: string | null;
                        /** @enum {string} */
                        state: "draft" | "submitted" | "returned" | "verified" | "lapsed" | "notVerified";
                        submitted: {
                            indicators: {
                                [key: string]: {
                                    met: number;
                                    of: number;
                                    stated: string;
                                };
                            };
                            notes: string;
                            remarks: {
                                [key: string]: string;
                            };
                            self: {
                                [key: string]: string;
                            };
                        } | null;
                        submittedAt: string | null;
                        total: string | null;
                        unit: string;
                        verifiedAt: string | null;
                    };
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: {
                            indicators: {
                                [key: string]: {
                                    met: number;
                                    of: number;
                                    stated: string;
                                };
                            };
                            notes: string;
                            remarks: {
                                [key: string]: string;
                            };
                            self: {
                                [key: string]: string;
                            };
                        };
                        version: number;
                    };
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query: {
                /** @description The criterion that the file proves */
                criterion: string;
                name: string;
            };
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        /** @description Nội dung tệp, gửi thẳng (không dạng biểu mẫu multipart, không bọc trong JSON). / The bytes of the file themselves (no multipart form, no JSON around them). */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes: number;
                        contentType: string;
                        criterion: string;
                        file: string;
                        id: string;
                        name: string;
                        sha256: string;
                    };
                };
            };
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                evidence: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    return: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: string;
                        state: string;
                        unit: string;
                    };
                };
            };
        };
    };
    readScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                reviewer: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approvedAt: string | null;
                        approvedRevision: number | null;
                        reasons: {
                            [key: string]: string;
                        };
                        reviewer: string;
                        scores: {
                            [key: string]: string;
                        };
                        unit: string;
                        version: number;
                    };
                };
            };
        };
    };
    saveScores: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                cycle: string;
                reviewer: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScoresDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: {
                            reasons: {
                                [key: string]: string;
                            };
                            scores: {
                                [key: string]: string;
                            };
                        };
                        version: number;
                    };
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                reviewer: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reviewer: string;
                        revision: number;
                        unit: string;
                    };
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            at: string;
                            body: {
                                indicators: {
                                    [key: string]: {
                                        met: number;
                                        of: number;
                                        stated: string;
                                    };
                                };
                                notes: string;
                                remarks: {
                                    [key: string]: string;
                                };
                                self: {
                                    [key: string]: string;
                                };
                            };
                            revision: number;
                            selfTotal: string;
                        }[];
                    };
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lateDays: number;
                        revision: number;
                        state: string;
                        unit: string;
                    };
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        overdue: boolean;
                        state: string;
                        total: string;
                        unit: string;
                    };
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: string;
                        unit: string;
                    };
                };
            };
        };
    };
    tallyCommittee: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitteeDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: string[];
                    };
                };
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    listGrants: {
        parameters: {
            query?: {
                account?: string;
                /** @description next of the page before */
                after?: string;
                /** @description Also roles that are over */
                ended?: "true" | "false";
                limit?: number;
                /** @description Part of a name or an e-mail */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `after` of the next page */
                        next: string | null;
                        rows: components["schemas"]["GrantDto"][];
                    };
                };
            };
        };
    };
    addGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGrantDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantedDto"];
                };
            };
        };
    };
    endGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listGivableRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivableDto"][];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedDto"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    localAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleAccountsDto"];
                };
            };
        };
    };
    readAbilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbilitiesDto"];
                };
            };
        };
    };
    makeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateCalendarDto"];
                };
            };
        };
    };
    removeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setMyLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyLanguageDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLanguageDto"];
                };
            };
        };
    };
    readMyMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMessagesDto"];
                };
            };
        };
    };
    setMyMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMessagesDto"];
                };
            };
        };
    };
    setMyName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyNameDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyNameDto"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readWork: {
        parameters: {
            query?: {
                /** @description Only of this cycle */
                cycle?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDto"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description next of the page before */
                after?: string;
                /** @description Only those of this year */
                cycle?: string;
                limit?: number;
                /** @description Only those not read yet */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `after` of the next page */
                        next: string | null;
                        rows: components["schemas"]["NoticeDto"][];
                    };
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readAllNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAllDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAllAnswerDto"];
                };
            };
        };
    };
    countNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    listPasswordResets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingReset"][];
                };
            };
        };
    };
    askPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskResetDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetAskedDto"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemMeaning"];
                };
            };
        };
    };
    readRegister: {
        parameters: {
            query?: {
                /** @description next of the page before */
                after?: string;
                /** @description The body that decided */
                body?: string;
                limit?: number;
                /** @description Part of a name or a number, with or without marks, in capitals or not */
                q?: string;
                /** @description Year of the number */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: {
                            award: string | null;
                            awardName: {
                                en: string;
                                vi: string;
                            } | null;
                            bloc: string;
                            blocName: {
                                en: string;
                                vi: string;
                            };
                            body: string;
                            bodyName: {
                                en: string;
                                vi: string;
                            };
                            decision: string | null;
                            decisionDate: string | null;
                            number: string;
                            registeredAt: string | null;
                            revocation: string | null;
                            /** @enum {string} */
                            state: "issued" | "revoked" | "void";
                            unit: string | null;
                            unitName: {
                                en: string;
                                vi: string;
                            } | null;
                            year: number;
                        }[];
                    };
                };
            };
        };
    };
    readRegisterSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            body: string;
                            bodyName: {
                                en: string;
                                vi: string;
                            };
                            year: number;
                        }[];
                    };
                };
            };
        };
    };
    rehearse: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearseDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acts: {
                            at: string;
                            by: string;
                            do: string;
                            index: number;
                            line: number;
                            moment: string;
                        }[];
                        cycle: string;
                        players: {
                            [key: string]: string;
                        };
                    };
                };
            };
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                    };
                };
            };
        };
    };
    leadClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        moves: number;
                    };
                };
            };
        };
    };
    readSampleYear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bloc: string;
                        rules: string;
                        year: string;
                    };
                };
            };
        };
    };
    checkRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleCheckDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: {
                            code: string;
                            column: number;
                            file: string;
                            line: number;
                            message: {
                                en: string;
                                vi: string;
                            };
                            path: string;
                        }[];
                    };
                };
            };
        };
    };
    readRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleSet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bloc: string;
                        blocId: string;
                        digest: string | null;
                        frozenAt: string | null;
                        id: string;
                        recordedAt: string;
                        rules: string;
                        year: number;
                    };
                };
            };
        };
    };
    replaceRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleSet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleTextsDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        year: number;
                    };
                };
            };
        };
    };
    rescheduleRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleSet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        year: number;
                    };
                };
            };
        };
    };
    readRuleSetContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleSet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bloc: {
                            code: string;
                            name: {
                                en: string;
                                vi: string;
                            };
                            timezone: string;
                            units: {
                                code: string;
                                name: {
                                    en: string;
                                    vi: string;
                                };
                            }[];
                        };
                        rules: {
                            registration: {
                                pact: string;
                                titles: string[];
                            };
                            scoring: {
                                groups: {
                                    code: string;
                                    criteria: {
                                        code: string;
                                        evidence: string;
                                        max: number;
                                    }[];
                                }[];
                            };
                            year: number;
                        };
                    };
                };
            };
        };
    };
    copyRuleSet: {
        parameters: {
            query?: never;
            header: {
                /** @description Khóa lặp do bên gọi đặt; gửi lại cùng khóa thì nhận lại cùng kết quả. / A key of the caller’s making; the same key gets the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                ruleSet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextYearDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        year: number;
                    };
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"][];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenDto"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
        };
    };
}
