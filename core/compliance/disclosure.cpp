#include "compliance/disclosure.h"

#include "base/datafile.h"
#include "base/text.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace trato::compliance {
Result<DisclosureWords> DisclosureWords::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    DisclosureWords table;
    for (const QJsonValue entry : document.value(QStringLiteral("words")).toArray()) {
        const QStringList words = text::words(entry.toString());
        if (words.isEmpty())
            continue;
        table.m_entries.append(words.join(QStringLiteral("* ")) + u'*');
        TRATO_CHECK(table.m_phrases.add(table.m_entries.last(), 0));
    }
    table.m_amounts = document.value(QStringLiteral("amounts")).toBool(true);
    if (table.m_entries.empty())
        return failure(QStringLiteral("invalid_disclosure"),
            QCoreApplication::translate("compliance", "The table of telling words is empty."));
    return table;
}

const DisclosureWords& DisclosureWords::standard()
{
    initialiseData();
    static const DisclosureWords words = data::load<DisclosureWords>(
        QStringLiteral("compliance/disclosure.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return words;
}

std::optional<QString> DisclosureWords::find(QStringView text) const
{
    const WordingText read(text, m_phrases.vocabulary());
    const auto& tokens = read.tokens();
    const auto wordsAt = [&](int first, int last) {
        const int from = tokens[static_cast<size_t>(first)].from;
        return text.mid(from, tokens[static_cast<size_t>(last)].to - from).toString();
    };
    if (m_amounts && !read.amounts().empty())
        return wordsAt(read.amounts().front().token, read.amounts().front().token);
    const auto matches = m_phrases.match(read);
    return matches.empty() ? std::nullopt : std::optional(wordsAt(matches.front().first, matches.front().end - 1));
}

} // namespace trato::compliance
