#include "compliance/disclosure.h"

#include "base/datafile.h"
#include "base/text.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace trato::compliance {
namespace {

std::optional<QString> amountIn(const QString& text)
{
    static const QRegularExpression amount(
        QStringLiteral(R"((?:R\$\s*\d[\d.,]*)|(?:\b\d{1,3}(?:\.\d{3})*,\d{2}\b)|(?:\b\d+(?:,\d{2})?\s*reais\b))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = amount.match(text);
    return match.hasMatch() ? std::optional(match.captured()) : std::nullopt;
}

bool standsAt(const QStringList& words, qsizetype place, const QStringList& wanted)
{
    if (place + wanted.size() > words.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!words[place + i].startsWith(wanted[i]))
            return false;
    }
    return true;
}

} // namespace

Result<DisclosureWords> DisclosureWords::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    DisclosureWords table;
    for (const QJsonValue entry : document.value(QStringLiteral("words")).toArray()) {
        if (const QStringList words = text::words(entry.toString()); !words.isEmpty())
            table.m_words.push_back(words);
    }
    table.m_amounts = document.value(QStringLiteral("amounts")).toBool(true);
    if (table.m_words.empty())
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

std::optional<QString> DisclosureWords::find(const QString& text) const
{
    if (m_amounts) {
        if (auto amount = amountIn(text))
            return amount;
    }
    const QStringList words = text::words(text);
    for (qsizetype place = 0; place < words.size(); ++place) {
        for (const QStringList& wanted : m_words) {
            if (standsAt(words, place, wanted))
                return words.mid(place, wanted.size()).join(u' ');
        }
    }
    return std::nullopt;
}

QStringList DisclosureWords::entries() const
{
    QStringList entries;
    for (const QStringList& words : m_words)
        entries.append(words.join(QStringLiteral("* ")) + u'*');
    return entries;
}

} // namespace trato::compliance
