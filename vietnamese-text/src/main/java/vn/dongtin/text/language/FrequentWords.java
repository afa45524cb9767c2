package vn.dongtin.text.language;

import java.util.List;
import java.util.Set;

/** The most frequent short words of languages in Latin script, in lower case. */
final class FrequentWords {

    static final Set<String> ENGLISH = words(
            "the of and to in a is that for it was on are as with his they at be this have from or had by but what were we"
                    + " when can an your which their said if will about how out them then she many some so these would other"
                    + " into has more her him could than been its who now people over only may very after our most also"
                    + " between new year first last two against under while where there not no he i you my me us up says say"
                    + " president minister government company million billion week today news police report united");

    /** Vietnamese syllables typed without marks; in a text built of such syllables they are hardly anything else. */
    static final Set<String> UNMARKED_VIETNAMESE =
            words("khong nguoi duoc cua nhung trong mot cac voi nay dong cung dau thu tai nhan quan moi qua tinh"
                    + " thanh tien nhu nha dinh dang nhieu vao phai chung ngay hang sau bao hien truong tren hoi viec"
                    + " biet nhat mat minh phan thuong thuc dien nuoc dieu thang theo chinh vien thong chuyen thoi cau"
                    + " thay bang hoa duong dai truoc trung phat nang tuong ngoai nen quoc luc loi nguyen phu khac"
                    + " viet hanh tham chua rang tri phong sinh tang giai danh cach cuoc ket diem giam nghi neu tin"
                    + " luong tiep bong trinh kinh hinh xuat benh canh gian trang mua binh hieu giao bien gioi nghe"
                    + " thuoc lien nghiep dich toan kien nhien gio tuoi huong khach tuyen chat phap trieu doanh quyet"
                    + " khoang khoi nhau manh duc thiet vua xay tranh chien nua nhiem quyen giup suc hom dac xem luat"
                    + " thue chuong chon luon bieu chieu doi gia hop tac cong tap doan chu tich cho thi ngan xang cap"
                    + " dan vang bo lam nam nghiem dem tuan khai nganh huyen tau kich");

    /** One set a language, so that words which languages share do not add up. */
    static final List<Set<String>> OTHERS = List.of(
            // French
            words(
                    "le la les des du et est une dans pour que qui pas sur au avec par plus sont ce il elle ont cette aux de un"
                            + " en se ne mais nous vous leur été ou son sa ses à"),
            // German
            words(
                    "der die das und ist nicht ein eine mit für auf von zu den im des dem sich auch es als an aus bei nach wie"
                            + " werden hat sie er wurde einer oder war"),
            // Spanish
            words(
                    "el la los las de que y en un una por con para es del se no al lo como más su sus pero fue este ha son"
                            + " entre también desde"),
            // Portuguese
            words(
                    "o os as de do da dos das em um uma que não para com por é no na se ao mais foi como seu sua são ou e a"),
            // Italian
            words(
                    "il di che e la per un una in con non del della dei le gli si è sono da al alla nel più come ha anche lo i"),
            // Dutch
            words(
                    "de het een en van is dat niet op te voor in met zijn die aan er om ook als bij maar uit door naar wordt"),
            // Indonesian and Malay
            words(
                    "yang dan di ini itu dengan untuk dari pada tidak akan dalam adalah oleh juga ke kepada telah para tersebut"
                            + " bisa sudah karena orang tahun ia mereka kami lebih"),
            // Filipino
            words("ang ng sa na mga ay at ni si para ito niya hindi kay siya ako"),
            // Turkish
            words("ve bir bu için ile da de olarak çok daha gibi olan en ama ne sonra kadar değil"),
            // Polish
            words("w i na z nie do się jest to że o jak po co od za przez są dla oraz ale był"),
            // Swedish, Danish, Norwegian
            words(
                    "och att det som en på är av för med den till inte om ett har de jag og at er til ikke et han var fra"),
            // Romanian
            words("și în de la cu pe nu care este din un o pentru mai a au sau fost că"));

    private FrequentWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
