package vn.dongtin.text.amount;

/**
 * A unit of the lists.
 *
 * @param code as it is given out
 */
record Unit(Type type, String code) {

    /** What kinds of units there are. */
    enum Type {
        MONEY(AmountKind.MONEY),
        /** The hundredth of a unit of money. */
        CENT(AmountKind.MONEY),
        PERCENT(AmountKind.PERCENT),
        MEASURE(AmountKind.QUANTITY),
        COUNTED(AmountKind.QUANTITY),
        /** A phrase that begins like a unit and is none. */
        OTHER(AmountKind.QUANTITY);

        final AmountKind kind;

        Type(AmountKind kind) {
            this.kind = kind;
        }
    }

    boolean isMoney() {
        return type == Type.MONEY;
    }
}
