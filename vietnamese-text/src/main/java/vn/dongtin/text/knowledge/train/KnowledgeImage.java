package vn.dongtin.text.knowledge.train;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.knowledge.PackedOutput;
import vn.dongtin.text.model.ModelOutput;

/** The knowledge file in the making: numbers the entries, checks what they refer to, and writes them. */
final class KnowledgeImage {

    private final List<SourceEntry> entries;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, EntityType> kinds = new TreeMap<>();
    private final AliasCollector aliases = new AliasCollector();

    KnowledgeImage(List<SourceEntry> entries) {
        this.entries = List.copyOf(entries);
        for (SourceEntry entry : this.entries) {
            if (numbers.put(entry.id(), numbers.size()) != null) {
                throw new IllegalArgumentException("Two entries have the id " + entry.id() + ".");
            }
            EntityType type = kinds.putIfAbsent(entry.kind(), entry.type());
            if (type != null && type != entry.type()) {
                throw new IllegalArgumentException(entry.id() + " is " + entry.type() + ", others of its kind " + type);
            }
        }
        this.entries.forEach(this::addAliases);
    }

    private void addAliases(SourceEntry entry) {
        int number = number(entry.id());
        addOwnName(entry.name(), entry, number);
        if (!entry.nameEn().isEmpty() && !entry.kind().equals("ward")) {
            addOwnName(entry.nameEn(), entry, number);
        }
        entry.aliases().forEach(alias -> addName(alias, number));
    }

    /** A name that stands marked among the aliases is marked itself. */
    private void addOwnName(String name, SourceEntry entry, int number) {
        String marked = name + "~";
        addName(entry.aliases().contains(marked) ? marked : name, number);
    }

    private void addName(String name, int number) {
        boolean marked = name.endsWith("~");
        String bare = marked ? name.substring(0, name.length() - 1) : name;
        NameVariants.of(bare).forEach(variant -> aliases.add(variant, number, marked));
    }

    private int number(@Nullable String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No entry has the id " + id + ", which another one refers to.");
        }
        return number;
    }

    int size() {
        return entries.size();
    }

    int aliasCount() {
        return aliases.size();
    }

    ModelOutput output() {
        ModelOutput output = new ModelOutput(KnowledgeBase.KIND, KnowledgeBase.VERSION);
        List<String> kindNames = new ArrayList<>(kinds.keySet());
        output.writeInt(kindNames.size());
        kinds.forEach((kind, type) -> {
            output.writeString(kind);
            output.writeString(type.name());
        });
        PackedOutput packed = new PackedOutput();
        entries.forEach(entry -> write(entry, kindNames.indexOf(entry.kind()), packed));
        output.writeInt(entries.size());
        output.writeBytes(packed.toByteArray());
        aliases.writeTo(output);
        return output;
    }

    private void write(SourceEntry entry, int kind, PackedOutput packed) {
        packed.writeNumber(kind);
        packed.writeNumber(entry.parent() == null ? 0 : number(entry.parent()) + 1);
        packed.writeNumber(entry.successor() == null ? 0 : number(entry.successor()) + 1);
        packed.writeNumber(day(entry.from()));
        packed.writeNumber(day(entry.to()));
        packed.writeNumber(entry.wikidata());
        packed.writeString(entry.slug());
        packed.writeString(entry.name());
        packed.writeString(entry.nameEn().equals(entry.name()) ? "" : entry.nameEn());
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? 0 : (date.getYear() * 12 + date.getMonthValue() - 1) * 31 + date.getDayOfMonth();
    }
}
