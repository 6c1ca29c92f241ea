#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::compliance {

/// Finds what tells of a debt in a text: data (resources/compliance/disclosure.toml).
class DisclosureWords final {
public:
    /// Code `invalid_disclosure`.
    static Result<DisclosureWords> fromToml(QByteArrayView bytes);
    static const DisclosureWords& standard();

    /// The first telling words or amount; nothing when the text gives nothing away.
    [[nodiscard]] std::optional<QString> find(const QString& text) const;

    /// The words, each entry one or more beginnings of words: "saldo* devedor*".
    [[nodiscard]] QStringList entries() const;

private:
    std::vector<QStringList> m_words;
    bool m_amounts = true;
};

} // namespace trato::compliance
