package vn.dongtin.text.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.EntityType;

/**
 * One thing that the knowledge file knows.
 *
 * @param id {@code dt:<kind>:<slug>}; never changes once it was published
 * @param kind finer than the type, lower case: {@code province}, {@code ministry}, {@code person}
 * @param name the full Vietnamese name, or the usual one
 * @param nameEn the English name, null when it is the same or not known
 * @param validFrom the first day it was there, or a person held the office that made them known; null when unknown
 * @param validTo the last day, null while it is there or when unknown
 * @param parentId what it lies in or belongs to: the province of a ward, the country of a company; null without
 * @param successorId what took its place, null without
 * @param wikidata {@code Q…}, null when not certain
 */
public record Entry(
        String id,
        EntityType type,
        String kind,
        String name,
        @Nullable String nameEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String parentId,
        @Nullable String successorId,
        @Nullable String wikidata) {}
