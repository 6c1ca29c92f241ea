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

std::optional<QString> DisclosureWords::find(const WordingText& text) const
{
    if (m_amounts && !text.amounts().empty()) {
        const int token = text.amounts().front().token;
        return text.part(token, token + 1).toString();
    }
    return m_phrases.firstPart(text, 0);
}

} // namespace trato::compliance
