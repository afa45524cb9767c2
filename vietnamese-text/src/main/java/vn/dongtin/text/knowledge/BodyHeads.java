package vn.dongtin.text.knowledge;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/**
 * Bodies that every place or country has: {@code UBND}, {@code Sở Y tế}, {@code Đại sứ quán}. With its place such a name
 * has an id made of both: {@code dt:org:so-y-te-ha-noi}. Immutable.
 */
final class BodyHeads {

    /** The slug of a body and where its place begins. */
    record Found(String slug, int placeStart) {}

    /** One body a line: slug, then its names. */
    private static final String LIST =
            """
            ubnd: UBND|Ủy ban nhân dân|UB nhân dân|Chính quyền
            hdnd: HĐND|Hội đồng nhân dân
            thuong-truc-hdnd: Thường trực HĐND
            doan-dbqh: Đoàn ĐBQH|Đoàn đại biểu Quốc hội
            tinh-uy: Tỉnh ủy|Đảng bộ tỉnh|Ban Chấp hành Đảng bộ tỉnh
            thanh-uy: Thành ủy
            huyen-uy: Huyện ủy
            quan-uy: Quận ủy
            dang-uy: Đảng ủy
            cong-an: Công an|CA
            co-quan-csdt: Cơ quan CSĐT Công an|Cơ quan Cảnh sát điều tra Công an|Cơ quan CSĐT - Công an
            co-quan-andt: Cơ quan An ninh điều tra Công an|Cơ quan ANĐT Công an
            phong-csgt: Phòng CSGT Công an|Phòng Cảnh sát giao thông Công an|Phòng CSGT
            phong-csgt-db-ds: Phòng CSGT đường bộ - đường sắt Công an
            phong-csds: Phòng CSHS Công an|Phòng Cảnh sát hình sự Công an|PC02 Công an
            phong-csktr: Phòng Cảnh sát kinh tế Công an|PC03 Công an|Phòng CSĐT tội phạm về kinh tế Công an
            canh-sat-pccc: Cảnh sát PCCC|Phòng Cảnh sát PCCC và CNCH Công an|Sở Cảnh sát PCCC
            tand: TAND|Tòa án nhân dân|Tòa án|TAND cấp cao tại
            vksnd: VKSND|Viện KSND|Viện kiểm sát nhân dân|Viện kiểm sát|VKS
            cuc-thads: Cục THADS|Cục Thi hành án dân sự|Thi hành án dân sự|Cục THA dân sự
            bo-chqs: Bộ CHQS|Bộ Chỉ huy quân sự
            ban-chqs: Ban CHQS|Ban Chỉ huy quân sự
            bdbp: BĐBP|Bộ đội Biên phòng|Bộ Chỉ huy BĐBP|Bộ Chỉ huy Bộ đội Biên phòng
            cuc-thue: Cục Thuế|Thuế
            chi-cuc-thue: Chi cục Thuế
            cuc-hai-quan: Cục Hải quan|Hải quan
            chi-cuc-hai-quan: Chi cục Hải quan
            cuc-thong-ke: Cục Thống kê|Chi cục Thống kê
            kho-bac: Kho bạc Nhà nước
            bhxh: BHXH|Bảo hiểm xã hội
            cdc: CDC|Trung tâm Kiểm soát bệnh tật
            trung-tam-y-te: Trung tâm Y tế|TTYT
            benh-vien-da-khoa: Bệnh viện Đa khoa|BVĐK|BV Đa khoa
            mttq: MTTQ|Mặt trận Tổ quốc|Ủy ban MTTQ|UBMTTQ|Ủy ban MTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc Việt Nam|MTTQ Việt Nam
            ldld: LĐLĐ|Liên đoàn Lao động
            hoi-nong-dan: Hội Nông dân
            hoi-phu-nu: Hội Phụ nữ|Hội Liên hiệp Phụ nữ|Hội LHPN
            hoi-ccb: Hội Cựu chiến binh|Hội CCB
            hoi-nha-bao: Hội Nhà báo
            hoi-luat-gia: Hội Luật gia
            doan-luat-su: Đoàn Luật sư
            hoi-chu-thap-do: Hội Chữ thập đỏ
            hoi-van-hoc-nghe-thuat: Hội Văn học Nghệ thuật|Hội VHNT
            tinh-doan: Tỉnh đoàn|Tỉnh Đoàn
            thanh-doan: Thành đoàn|Thành Đoàn
            lien-minh-htx: Liên minh HTX|Liên minh Hợp tác xã
            dai-ptth: Đài PT-TH|Đài Phát thanh và Truyền hình|Đài Phát thanh - Truyền hình|Đài PTTH|Đài Truyền hình
            ban-antoan-giao-thong: Ban An toàn giao thông|Ban ATGT
            ban-qlda-dtxd: Ban QLDA đầu tư xây dựng
            ban-quan-ly-kcn: Ban quản lý các khu công nghiệp|Ban quản lý các KCN|BQL các KCN
            cong-ty-dien-luc: Công ty Điện lực|Điện lực|PC
            ngan-hang-nha-nuoc: Ngân hàng Nhà nước chi nhánh|NHNN chi nhánh|Ngân hàng Nhà nước|NHNN
            ban-tuyen-giao: Ban Tuyên giáo Tỉnh ủy|Ban Tuyên giáo Thành ủy
            ban-noi-chinh: Ban Nội chính Tỉnh ủy|Ban Nội chính Thành ủy
            thanh-tra: Thanh tra
            quan-ly-thi-truong: Cục Quản lý thị trường|Chi cục Quản lý thị trường|Cục QLTT|Chi cục QLTT
            chi-cuc-kiem-lam: Chi cục Kiểm lâm
            so-y-te: Sở Y tế
            so-giao-duc-va-dao-tao: Sở Giáo dục và Đào tạo|Sở GD&ĐT|Sở GD-ĐT|Sở GDĐT|Sở Giáo dục - Đào tạo|Sở Giáo dục & Đào tạo|Sở GD và ĐT|Sở Giáo dục Đào tạo
            so-giao-thong-van-tai: Sở Giao thông vận tải|Sở GTVT|Sở Giao thông - Vận tải|Sở GTCC|Sở Giao thông công chính|Sở Giao thông công chánh
            so-xay-dung: Sở Xây dựng
            so-tai-chinh: Sở Tài chính
            so-noi-vu: Sở Nội vụ
            so-tu-phap: Sở Tư pháp
            so-cong-thuong: Sở Công Thương
            so-thuong-mai: Sở Thương mại
            so-cong-nghiep: Sở Công nghiệp
            so-du-lich: Sở Du lịch
            so-ngoai-vu: Sở Ngoại vụ
            so-van-hoa: Sở Văn hóa, Thể thao và Du lịch|Sở VHTTDL|Sở VH-TT-DL|Sở VH-TT&DL|Sở VHTT&DL|Sở Văn hóa và Thể thao|Sở VH-TT|Sở Văn hóa - Thông tin|Sở VHTT|Sở Văn hóa Thông tin|Sở Văn hóa & Thể thao
            so-the-duc-the-thao: Sở TDTT|Sở Thể dục thể thao
            so-khoa-hoc-va-cong-nghe: Sở Khoa học và Công nghệ|Sở KH&CN|Sở KH-CN|Sở KHCN|Sở Khoa học & Công nghệ
            so-thong-tin-va-truyen-thong: Sở Thông tin và Truyền thông|Sở TT&TT|Sở TT-TT|Sở TTTT|Sở Bưu chính Viễn thông
            so-ke-hoach-va-dau-tu: Sở Kế hoạch và Đầu tư|Sở KH&ĐT|Sở KH-ĐT|Sở KHĐT|Sở Kế hoạch - Đầu tư
            so-tai-nguyen-va-moi-truong: Sở Tài nguyên và Môi trường|Sở TN&MT|Sở TN-MT|Sở TNMT|Sở Tài nguyên - Môi trường
            so-nong-nghiep-va-moi-truong: Sở Nông nghiệp và Môi trường|Sở NN&MT|Sở NNMT|Sở NN-MT
            so-nong-nghiep-va-ptnt: Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT|Sở NN-PTNT|Sở NNPTNT|Sở NN và PTNT
            so-lao-dong: Sở Lao động - Thương binh và Xã hội|Sở LĐ-TB&XH|Sở LĐTB&XH|Sở LĐ-TB-XH|Sở LĐTBXH|Sở LĐ-TBXH
            so-dan-toc-va-ton-giao: Sở Dân tộc và Tôn giáo
            so-quy-hoach-kien-truc: Sở Quy hoạch - Kiến trúc|Sở QH-KT|Sở Quy hoạch Kiến trúc
            so-an-toan-thuc-pham: Sở An toàn thực phẩm
            chinh-phu: Chính phủ
            quoc-hoi: Quốc hội
            thuong-vien: Thượng viện
            ha-vien: Hạ viện
            quan-doi: Quân đội|Lực lượng vũ trang
            hai-quan: Hải quân
            khong-quan: Không quân
            luc-quan: Lục quân
            bo-ngoai-giao: Bộ Ngoại giao
            bo-quoc-phong: Bộ Quốc phòng
            bo-tai-chinh: Bộ Tài chính
            bo-thuong-mai: Bộ Thương mại
            bo-tu-phap: Bộ Tư pháp
            bo-y-te: Bộ Y tế
            bo-noi-vu: Bộ Nội vụ
            bo-nong-nghiep: Bộ Nông nghiệp
            bo-nang-luong: Bộ Năng lượng
            bo-giao-duc: Bộ Giáo dục
            bo-kinh-te: Bộ Kinh tế
            bo-an-ninh-noi-dia: Bộ An ninh Nội địa
            bo-cong-an: Bộ Công an
            bo-lao-dong: Bộ Lao động
            bo-giao-thong: Bộ Giao thông
            hai-quan-tong-cuc: Tổng cục Hải quan
            dai-su-quan: Đại sứ quán|ĐSQ|Sứ quán
            tong-lanh-su-quan: Tổng lãnh sự quán|TLSQ|Lãnh sự quán
            toa-an-toi-cao: Tòa án Tối cao|Tòa tối cao
            ngan-hang-trung-uong: Ngân hàng Trung ương|NHTW
            ldbd: LĐBĐ|Liên đoàn Bóng đá
            doi-tuyen: đội tuyển|tuyển|ĐT|đội tuyển bóng đá|ĐTQG|đội tuyển quốc gia|đội tuyển bóng đá nam|ĐT bóng đá
            doi-tuyen-nu: đội tuyển nữ|tuyển nữ|ĐT nữ|đội tuyển bóng đá nữ|đội tuyển nữ quốc gia
            doi-tuyen-u23: U23|đội tuyển U23|tuyển U23|ĐT U23
            doi-tuyen-u22: U22|đội tuyển U22|tuyển U22|ĐT U22
            doi-tuyen-u21: U21|đội tuyển U21|tuyển U21
            doi-tuyen-u20: U20|đội tuyển U20|tuyển U20
            doi-tuyen-u19: U19|đội tuyển U19|tuyển U19
            doi-tuyen-u18: U18|đội tuyển U18|tuyển U18
            doi-tuyen-u17: U17|đội tuyển U17|tuyển U17
            doi-tuyen-u16: U16|đội tuyển U16|tuyển U16
            olympic: đội Olympic|đội tuyển Olympic|Olympic
            doi-tuyen-futsal: đội tuyển futsal|tuyển futsal|ĐT futsal
            """;

    private final TokenTrie trie;
    private final List<String> slugs = new ArrayList<>();

    BodyHeads() {
        TokenTrie.Builder builder = new TokenTrie.Builder();
        Tokenizer tokenizer = new Tokenizer();
        LIST.lines().forEach(line -> {
            int colon = line.indexOf(':');
            for (String name : line.substring(colon + 1).split("\\|", -1)) {
                builder.put(AliasKeys.of(tokenizer, name.strip()), slugs.size());
            }
            slugs.add(line.substring(0, colon).strip());
        });
        trie = builder.build();
    }

    /** Returns the longest body that the span begins with; one with an empty slug when there is none. */
    Found at(Tokens tokens, int first, int end) {
        int value = TokenTrie.NONE;
        int placeStart = first;
        long prefix = tokens.key(first);
        int slot = trie.slot(prefix);
        for (int next = first + 1; slot != TokenTrie.NONE && next < end; next++) {
            if (trie.value(slot) >= 0) {
                value = trie.value(slot);
                placeStart = next;
            }
            prefix = TokenTrie.extend(prefix, tokens.key(next));
            slot = trie.goesOn(slot) ? trie.slot(prefix) : TokenTrie.NONE;
        }
        return new Found(value < 0 ? "" : slugs.get(value), placeStart);
    }
}
