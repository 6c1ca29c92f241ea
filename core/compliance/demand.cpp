#include "compliance/demand.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::compliance {
namespace {

enum Label { Asks, Excused };

Result<void> addAll(Phrases& phrases, const QJsonArray& entries, Label label)
{
    for (const QJsonValue entry : entries)
        TRATO_CHECK(phrases.add(entry.toString(), label));
    return {};
}

} // namespace

Result<DemandWords> DemandWords::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    DemandWords table;
    const QJsonArray phrases = document.value(QStringLiteral("phrases")).toArray();
    if (phrases.isEmpty())
        return failure(QStringLiteral("invalid_demand"),
            QCoreApplication::translate("compliance", "The table of words that ask for payment is empty."));
    TRATO_CHECK(addAll(table.m_phrases, phrases, Asks));
    TRATO_CHECK(addAll(table.m_phrases, document.value(QStringLiteral("except")).toArray(), Excused));
    for (const QJsonValue word : document.value(QStringLiteral("fillers")).toArray())
        TRATO_CHECK(table.m_phrases.addFiller(word.toString()));
    return table;
}

const DemandWords& DemandWords::standard()
{
    initialiseData();
    static const DemandWords words = data::load<DemandWords>(
        QStringLiteral("compliance/demand.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return words;
}

std::optional<QString> DemandWords::find(QStringView text) const
{
    const WordingText read(text, m_phrases.vocabulary());
    const auto matches = m_phrases.match(read);
    for (const PhraseMatch& match : matches) {
        const bool excused = std::any_of(matches.begin(), matches.end(), [&](const PhraseMatch& other) {
            return other.label == Excused && other.first < match.end && match.first < other.end;
        });
        if (match.label != Asks || excused)
            continue;
        const auto& tokens = read.tokens();
        const int from = tokens[static_cast<size_t>(match.first)].from;
        return text.mid(from, tokens[static_cast<size_t>(match.end) - 1].to - from).toString();
    }
    return std::nullopt;
}

} // namespace trato::compliance
