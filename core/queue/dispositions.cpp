#include "queue/dispositions.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "queue/desks.h"
#include "queue/queuedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::queue {
namespace {

const std::pair<Effect, QLatin1StringView> effectNames[]{
    {Effect::ConfirmRightParty, QLatin1StringView("confirm_right_party")},
    {Effect::WrongNumber, QLatin1StringView("wrong_number")},
    {Effect::DeadNumber, QLatin1StringView("dead_number")},
    {Effect::OptOut, QLatin1StringView("opt_out")},
    {Effect::Callback, QLatin1StringView("callback")},
    {Effect::DisputeHold, QLatin1StringView("dispute_hold")},
    {Effect::PaidHold, QLatin1StringView("paid_hold")},
    {Effect::CareHold, QLatin1StringView("care_hold")},
    {Effect::DeathHold, QLatin1StringView("death_hold")},
};

Failure invalidDispositions(const QString& what)
{
    return failure(QStringLiteral("invalid_dispositions"),
        QCoreApplication::translate("queue", "The wrap-up code “%1” can't be understood.").arg(what));
}

Result<std::vector<Effect>> effectsIn(const QJsonValue& names)
{
    std::vector<Effect> effects;
    for (const QJsonValue name : names.toArray()) {
        const auto known = std::find_if(std::begin(effectNames), std::end(effectNames),
            [&](const auto& entry) { return name.toString() == entry.second; });
        if (known == std::end(effectNames))
            return invalidDispositions(name.toString());
        effects.push_back(known->first);
    }
    return effects;
}

Result<Disposition> read(const QJsonObject& entry)
{
    const QJsonArray needs = entry.value(QStringLiteral("needs")).toArray();
    Disposition disposition{
        .code = entry.value(QStringLiteral("code")).toString(),
        .key = entry.value(QStringLiteral("key")).toString(),
        .label = LocalText::from(entry, QStringLiteral("label")),
        .contact = entry.value(QStringLiteral("contact")).toBool(),
        .rightParty = entry.value(QStringLiteral("right_party")).toBool(),
        .needsDelayReason = needs.contains(QStringLiteral("delay_reason")),
        .needsCallback = needs.contains(QStringLiteral("callback")),
        .needsScope = needs.contains(QStringLiteral("scope")),
        .effects = {},
        .days = entry.value(QStringLiteral("days")).toInt(),
    };
    if (disposition.code.isEmpty() || disposition.label.own.isEmpty())
        return invalidDispositions(disposition.code);
    TRATO_TRY(disposition.effects, effectsIn(entry.value(QStringLiteral("effects"))));
    if (disposition.has(Effect::PaidHold) && disposition.days <= 0)
        return invalidDispositions(disposition.code);
    return disposition;
}

template <class Labelled>
std::vector<Labelled> labelsIn(const QJsonValue& entries)
{
    std::vector<Labelled> labels;
    for (const QJsonValue value : entries.toArray()) {
        const QJsonObject entry = value.toObject();
        labels.push_back(
            {entry.value(QStringLiteral("code")).toString(), LocalText::from(entry, QStringLiteral("label"))});
    }
    return labels;
}

template <class Labelled>
QString keptText(const std::vector<Labelled>& labels, const QString& codeOrWords)
{
    const auto known =
        std::find_if(labels.begin(), labels.end(), [&](const Labelled& one) { return one.code == codeOrWords; });
    return known == labels.end() ? codeOrWords : known->label.own;
}

template <class Labelled>
QString shownText(const std::vector<Labelled>& labels, const QString& codeOrWords)
{
    const auto known = std::find_if(labels.begin(), labels.end(), [&](const Labelled& one) {
        return one.code == codeOrWords || one.label.own.compare(codeOrWords, Qt::CaseInsensitive) == 0;
    });
    return known == labels.end() ? codeOrWords : known->label.shown();
}

} // namespace

bool Disposition::has(Effect effect) const
{
    return std::find(effects.begin(), effects.end(), effect) != effects.end();
}

Result<Dispositions> Dispositions::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    Dispositions table;
    for (const QJsonValue entry : document.value(QStringLiteral("disposition")).toArray()) {
        TRATO_TRY(Disposition disposition, read(entry.toObject()));
        if (table.byCode(disposition.code))
            return invalidDispositions(disposition.code);
        table.m_dispositions.push_back(std::move(disposition));
    }
    table.m_delayReasons = labelsIn<DelayReason>(document.value(QStringLiteral("delay_reason")));
    table.m_nextSteps = labelsIn<NextStep>(document.value(QStringLiteral("next_step")));
    if (table.m_dispositions.empty())
        return invalidDispositions({});
    return table;
}

const Dispositions& Dispositions::standard()
{
    initialiseData();
    static const Dispositions table = data::load<Dispositions>(
        QStringLiteral("queue/dispositions.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return table;
}

Result<Disposition> Dispositions::byCode(const QString& code) const
{
    const auto found = std::find_if(
        m_dispositions.begin(), m_dispositions.end(), [&](const Disposition& each) { return each.code == code; });
    if (found == m_dispositions.end())
        return failure(QStringLiteral("unknown_disposition"),
            QCoreApplication::translate("queue", "There is no wrap-up code “%1”.").arg(code));
    return *found;
}

std::vector<Disposition> Dispositions::sheet() const
{
    std::vector<Disposition> shown;
    std::copy_if(m_dispositions.begin(), m_dispositions.end(), std::back_inserter(shown),
        [](const Disposition& each) { return !each.key.isEmpty(); });
    return shown;
}

std::vector<Disposition> Dispositions::sheetOf(const QString& desk) const
{
    const Desk* const known = Desks::standard().byName(desk);
    if (!known || known->wrapUpCodes.isEmpty())
        return sheet();
    std::vector<Disposition> shown;
    for (const QString& code : known->wrapUpCodes) {
        if (const auto one = byCode(code); one && !one->key.isEmpty())
            shown.push_back(*one);
    }
    return shown;
}

QString Dispositions::delayReasonText(const QString& codeOrWords) const
{
    return keptText(m_delayReasons, codeOrWords);
}

QString Dispositions::shownDelayReason(const QString& codeOrWords) const
{
    return shownText(m_delayReasons, codeOrWords);
}

QString Dispositions::nextStepText(const QString& codeOrWords) const { return keptText(m_nextSteps, codeOrWords); }

QString Dispositions::shownNextStep(const QString& codeOrWords) const { return shownText(m_nextSteps, codeOrWords); }

} // namespace trato::queue
