#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace trato::text {

/// Lower case without accents, runs of white space as one blank: what names and words are compared and searched by.
QString folded(QStringView text);

/// The words of a text, folded: what blanks, ASCII punctuation, dashes and quotation marks leave. The database's own
/// index splits in the same places.
QStringList words(QStringView text);

/// Only the ASCII digits.
QString digits(QStringView text);

/// What both databases store and give back unchanged: without NUL, halves of surrogate pairs become "?".
QString storable(const QString& text);

/// Without NUL, other control characters, and the marks that reverse or hide the direction of text (bidi overrides,
/// zero-width); white space runs become one blank. What a stored name must look like.
QString cleaned(QStringView text);

/// How somebody is addressed in a message: a person by the first name, a company by its name without the legal form
/// ("Padaria Trigo Dourado" for "Padaria Trigo Dourado Ltda.").
enum class NameOf { Person, Company };
QString addressedAs(const QString& name, NameOf whose);

} // namespace trato::text
