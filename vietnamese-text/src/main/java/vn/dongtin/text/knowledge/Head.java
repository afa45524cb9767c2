package vn.dongtin.text.knowledge;

import java.util.List;
import java.util.Set;

/** A word before a name that says what kind of thing it is and may be left out: {@code nước Mỹ}, {@code hãng Intel}. */
enum Head {
    COUNTRY("country territory", "nước|đất nước|quốc gia|vương quốc|đảo quốc|vùng lãnh thổ|các nước|nước bạn"),
    PROVINCE("province region", "tỉnh|tỉnh tự trị"),
    CITY(
            "city province district territory",
            "thành phố|TP|TP.|T.P|T.P.|thủ đô|cố đô|thủ phủ|thành phố cảng|đặc khu hành chính|siêu đô thị|thành|đô thị"),
    DISTRICT("district", "quận|Q|Q.|huyện|H.|thị xã|TX|TX.|huyện đảo|quận nội thành|huyện miền núi"),
    WARD("ward", "phường|P|P.|xã|X.|thị trấn|TT|TT.|đặc khu|xã đảo|xã biên giới|thị tứ"),
    REGION(
            "region territory city",
            "bang|tiểu bang|tỉnh bang|châu|vùng|miền|khu vực|xứ|bán đảo|đồng bằng|cao nguyên|khu tự trị|lục địa|vùng đất"),
    ISLAND("island territory district ward", "đảo|quần đảo|hòn đảo|đảo ngọc|cụm đảo"),
    WATER("water", "sông|dòng sông|biển|vịnh|hồ|kênh|kênh đào|eo biển|đại dương|con sông|cửa biển"),
    MOUNTAIN("mountain", "núi|đỉnh|dãy|dãy núi|ngọn núi|đỉnh núi|đèo|núi lửa"),
    AIRPORT("airport", "sân bay|sân bay quốc tế|cảng hàng không|cảng hàng không quốc tế|phi trường|CHK|CHKQT"),
    STADIUM("stadium", "sân|sân vận động|SVĐ|thánh địa|sân nhà"),
    SITE("landmark mountain island water", "khu di tích|di tích|danh thắng|di sản|khu du lịch|thắng cảnh|thành cổ"),
    COMPANY(
            "company bank media",
            "tập đoàn|công ty|cty|hãng|hãng hàng không|công ty cổ phần|công ty CP|CTCP|tổng công ty|tổng công ty cổ phần"
                    + "|hãng xe|hãng điện thoại|hãng công nghệ|hãng phần mềm|hãng máy tính|nhà mạng|mạng di động|mạng"
                    + "|sàn|sàn thương mại điện tử|công ty TNHH|chuỗi|chuỗi cửa hàng|hãng xe điện|hãng ôtô|hãng ô tô"
                    + "|hãng sản xuất|hãng chip|hãng bán dẫn|nhà sản xuất|hãng điện tử|hãng bia|hãng sữa|hãng taxi"
                    + "|công ty mẹ|liên doanh|công ty công nghệ|gã khổng lồ|đại gia|hãng máy bay|nhà bán lẻ|hãng nội dung"
                    + "|công ty chứng khoán|CTCK|chứng khoán|hãng dược|hãng thời trang|hãng đồ uống|hệ thống|tập đoàn công nghệ"),
    BANK("bank organization", "ngân hàng|nhà băng|NH|ngân hàng TMCP|ngân hàng thương mại cổ phần|ngân hàng đầu tư"),
    MEDIA(
            "media company",
            "báo|tờ|nhật báo|tuần báo|hãng tin|hãng thông tấn|đài|đài truyền hình|kênh|kênh truyền hình|tạp chí|trang"
                    + "|trang tin|trang web|tờ báo|website|báo điện tử|mạng truyền hình|thông tấn xã|nhà đài|báo mạng"),
    CLUB("club", "CLB|câu lạc bộ|đội|đội bóng|CLB bóng đá|câu lạc bộ bóng đá|đội chủ sân|nhà vô địch|đại gia"),
    BODY(
            "organization party agency",
            "tổ chức|phong trào|lực lượng|nhóm|đảng|cơ quan|phiến quân|nhóm vũ trang|hiệp hội|liên minh|khối|diễn đàn"),
    EVENT(
            "event",
            "giải|cúp|bão|siêu bão|cơn bão|lễ hội|giải đấu|lễ|kỳ|cuộc thi|hội nghị|chiến dịch|ngày|dịp|vòng loại"
                    + "|vòng chung kết|VCK|chung kết|festival|ngày lễ|đêm|trận|hiệp định"),
    PRODUCT(
            "product work",
            "phim|bộ phim|hệ điều hành|điện thoại|phần mềm|mạng xã hội|ứng dụng|chỉ số|xe|máy bay|chatbot|trình duyệt"
                    + "|bài hát|ca khúc|tiểu thuyết|cuốn|tác phẩm|truyện|game|trò chơi|mẫu|dòng|mô hình|công cụ|tên lửa"
                    + "|chương trình|vắc-xin|vaccine|vắc xin|virus|sâu|tàu|tàu vũ trụ|máy tính bảng|gameshow|vở|tập truyện"),
    LAW("law", "dự thảo|dự án|dự luật"),
    AWARD("award", "giải|giải thưởng|huân chương|danh hiệu|cúp");

    private static final List<Head> PLACES =
            List.of(COUNTRY, PROVINCE, CITY, DISTRICT, WARD, REGION, ISLAND, WATER, MOUNTAIN, AIRPORT, STADIUM, SITE);

    private final Set<String> kinds;
    private final List<String> words;

    Head(String kinds, String words) {
        this.kinds = Set.of(kinds.split(" ", -1));
        this.words = List.of(words.split("\\|", -1));
    }

    /** Tells whether a thing of the kind can carry this head. */
    boolean fits(String kind) {
        return kinds.contains(kind);
    }

    boolean isOfPlaces() {
        return PLACES.contains(this);
    }

    List<String> words() {
        return words;
    }
}
