package vn.dongtin.text.entity;

import vn.dongtin.text.token.Tokens;

/** A name while it is worked on. Owned by the thread that tags one text. */
final class Draft {

    int firstToken;
    int endToken;
    EntityType type;
    double confidence;
    String reason;
    /** The draft that names the same thing most fully, itself at first. */
    Draft namedBy = this;

    Draft(int firstToken, int endToken, EntityType type, double confidence, String reason) {
        this.firstToken = firstToken;
        this.endToken = endToken;
        this.type = type;
        this.confidence = confidence;
        this.reason = reason;
    }

    int length() {
        return endToken - firstToken;
    }

    NameSpan span() {
        return new NameSpan(firstToken, endToken, type);
    }

    /** Returns the hash of the tokens, whatever their capitals. */
    long key(Tokens tokens) {
        return Spelling.of(tokens, firstToken, endToken);
    }
}
