package vn.dongtin.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.token.Tokens;

/**
 * Reads money ({@code 638 tỷ USD}, {@code hai trăm nghìn đồng}, {@code $1.5 billion}), percentages ({@code 8-10%}) and
 * quantities ({@code 20.000 m2}, {@code 150 vệ tinh}). A number of billions without a unit is money when no noun follows;
 * one of thousands or millions only where the sentence speaks of money. What is part of a date is no amount. Linear in the
 * length of the text; stateless and thread-safe.
 */
public final class AmountParser {

    static final Unit DONG = new Unit(Unit.Type.MONEY, "VND");
    static final Unit DOLLAR = new Unit(Unit.Type.MONEY, "USD");

    private final DateParser dateParser = new DateParser();

    /** Returns the amounts in the order of the text, without overlap and outside its dates. */
    public List<AmountMention> parse(Tokens tokens) {
        Atoms atoms = Atoms.of(tokens);
        return parse(atoms, dateParser.parse(atoms, DateContext.NONE));
    }

    /**
     * Returns the amounts in the order of the text, without overlap.
     *
     * @param dates the dates of the same text, in its order
     */
    public List<AmountMention> parse(Atoms atoms, List<DateMention> dates) {
        List<FoundAmount> found = new AmountScan(atoms, dates).run();
        List<AmountMention> mentions = new ArrayList<>(found.size());
        for (FoundAmount amount : found) {
            mentions.add(mention(atoms, amount));
        }
        return mentions;
    }

    private static AmountMention mention(Atoms atoms, FoundAmount amount) {
        int start = atoms.start(amount.from());
        int end = atoms.end(amount.to());
        return new AmountMention(
                start,
                end,
                atoms.text().substring(start, end),
                amount.unit().type().kind,
                plain(amount.value()),
                amount.unit().code(),
                BoundWords.around(atoms, amount.from(), amount.to()));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
