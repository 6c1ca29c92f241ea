#include "compliance/legalbasis.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::compliance {
namespace {

Failure invalidBasis(const QString& name)
{
    return failure(QStringLiteral("invalid_legal_basis"),
        QCoreApplication::translate("compliance", "The legal basis “%1” can't be understood.").arg(name));
}

/// A day that is mistyped would be no bound at all.
bool readBound(const QJsonObject& entry, const QString& key, QDate& day)
{
    if (!entry.contains(key))
        return true;
    day = QDate::fromString(entry.value(key).toString(), Qt::ISODate);
    return day.isValid();
}

Result<LegalBasis> readBasis(const QJsonObject& entry)
{
    LegalBasis basis;
    basis.basis = entry.value(QStringLiteral("basis")).toString();
    basis.source = entry.value(QStringLiteral("source")).toString();
    basis.needsConsent = entry.value(QStringLiteral("consent")).toBool();
    for (const QJsonValue name : entry.value(QStringLiteral("purposes")).toArray()) {
        const auto purpose = purposeFromName(name.toString());
        if (!purpose)
            return invalidBasis(basis.basis);
        basis.purposes.push_back(*purpose);
    }
    for (const QJsonValue name : entry.value(QStringLiteral("channels")).toArray()) {
        const auto channel = channelFromName(name.toString());
        if (!channel)
            return invalidBasis(basis.basis);
        basis.channels.push_back(*channel);
    }
    const bool bounds = readBound(entry, QStringLiteral("from"), basis.firstDay) &&
                        readBound(entry, QStringLiteral("until"), basis.lastDay);
    if (!bounds || basis.purposes.empty() || basis.basis.isEmpty() || basis.source.isEmpty())
        return invalidBasis(basis.basis);
    return basis;
}

} // namespace

bool LegalBasis::covers(Purpose purpose, Channel channel, QDate date) const
{
    const bool named = channels.empty() || std::find(channels.begin(), channels.end(), channel) != channels.end();
    return named && std::find(purposes.begin(), purposes.end(), purpose) != purposes.end() &&
           (!firstDay.isValid() || date >= firstDay) && (!lastDay.isValid() || date <= lastDay);
}

Result<LegalBases> LegalBases::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    LegalBases bases;
    for (const QJsonValue entry : document.value(QStringLiteral("basis")).toArray()) {
        TRATO_TRY(LegalBasis basis, readBasis(entry.toObject()));
        bases.m_bases.push_back(std::move(basis));
    }
    if (bases.m_bases.empty())
        return invalidBasis(QStringLiteral("[[basis]]"));
    return bases;
}

const LegalBases& LegalBases::standard()
{
    initialiseData();
    static const LegalBases bases = data::load<LegalBases>(
        QStringLiteral("compliance/legalbasis.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return bases;
}

const LegalBasis* LegalBases::find(Purpose purpose, Channel channel, QDate date) const
{
    const LegalBasis* found = nullptr;
    for (const LegalBasis& basis : m_bases) {
        if (basis.covers(purpose, channel, date) && (!found || (basis.needsConsent && !found->needsConsent)))
            found = &basis;
    }
    return found;
}

} // namespace trato::compliance
