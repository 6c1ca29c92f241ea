#pragma once

#include "base/result.h"
#include "compliance/wording/phrases.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace trato::compliance {

/// Finds what tells of a debt in a text: data (resources/compliance/disclosure.toml).
class DisclosureWords final {
public:
    /// Code `invalid_disclosure`.
    static Result<DisclosureWords> fromToml(QByteArrayView bytes);
    static const DisclosureWords& standard();

    /// The first telling words or amount; nothing when the text gives nothing away.
    [[nodiscard]] std::optional<QString> find(const WordingText& text) const;
    [[nodiscard]] std::optional<QString> find(QStringView text) const { return find(WordingText(text)); }

    /// The words, each entry one or more beginnings of words: "saldo* devedor*".
    [[nodiscard]] const QStringList& entries() const { return m_entries; }

private:
    Phrases m_phrases;
    QStringList m_entries;
    bool m_amounts = true;
};

} // namespace trato::compliance
