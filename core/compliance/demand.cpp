#include "compliance/demand.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

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

std::optional<QString> DemandWords::find(const WordingText& text) const { return m_phrases.firstPart(text, Asks); }

} // namespace trato::compliance
