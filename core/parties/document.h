#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace trato::parties {

enum class DocumentKind { Cpf, Cnpj };

/// cpf, cnpj
QString documentKindName(DocumentKind kind);

/// A taxpayer's number with right check digits. `normalised` is 11 digits (CPF) or 14 upper-case characters (CNPJ,
/// alphanumeric since IN RFB 2.229/2024: value of a character = ASCII − 48; the two check digits stay numeric).
struct Document {
    DocumentKind kind = DocumentKind::Cpf;
    QString normalised;

    /// The first eight characters, shared by head office and branches; empty for a CPF.
    [[nodiscard]] QString root() const;

    friend bool operator==(const Document&, const Document&) = default;
};

/// With or without punctuation and blanks. Nothing is repaired: wrong length, wrong check digits, one digit repeated
/// eleven or fourteen times, other characters and digits of other scripts are no document.
std::optional<Document> parseDocument(QStringView text);

/// As parseDocument, but a plain number that a spreadsheet robbed of its leading zeros gets them back when the check
/// digits then hold: as a CPF first (up to 11 digits), else as a CNPJ. Only the importer uses it.
std::optional<Document> restoreDocument(QStringView text);

/// "123.456.789-09", "12.ABC.345/01DE-35"
QString formatDocument(const Document& document);

} // namespace trato::parties
