#include "compliance/whatsapppolicy.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"
#include "compliance/disclosure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

enum MarketingLabel { Promotes, Harmless };

Failure invalidWhatsApp(const QString& what)
{
    return failure(u"invalid_whatsapp"_s,
        QCoreApplication::translate("compliance", "The policy of WhatsApp can't be understood: %1").arg(what));
}

template <class Value, size_t n>
bool readUse(
    const QJsonObject& entry, const QString& key, const std::pair<QLatin1StringView, Value> (&names)[n], Value& value)
{
    const QString given = entry.value(key).toString();
    const auto found =
        std::find_if(std::begin(names), std::end(names), [&](const auto& name) { return given == name.first; });
    if (found != std::end(names))
        value = found->second;
    return found != std::end(names);
}

bool readPolicyDay(const QJsonObject& entry, const QString& key, QDate& day)
{
    if (!entry.contains(key))
        return true;
    day = QDate::fromString(entry.value(key).toString(), Qt::ISODate);
    return day.isValid();
}

bool readPolicy(const QJsonObject& entry, WhatsAppUse& use)
{
    using Use = WhatsAppUse::Use;
    using OptIn = WhatsAppUse::OptIn;
    using Promotions = WhatsAppUse::Promotions;
    static constexpr std::pair<QLatin1StringView, Use> uses[]{
        {"all"_L1, Use::All}, {"answers"_L1, Use::Answers}, {"none"_L1, Use::None}};
    static constexpr std::pair<QLatin1StringView, OptIn> optIns[]{
        {"required"_L1, OptIn::Required}, {"contract"_L1, OptIn::Contract}};
    static constexpr std::pair<QLatin1StringView, Promotions> promotions[]{
        {"opt_in"_L1, Promotions::OptIn}, {"allowed"_L1, Promotions::Allowed}};
    use.source = entry.value(u"source"_s).toString();
    return readUse(entry, u"use"_s, uses, use.use) && readUse(entry, u"opt_in"_s, optIns, use.optIn) &&
           readUse(entry, u"promotions"_s, promotions, use.promotions) &&
           readPolicyDay(entry, u"from"_s, use.firstDay) && readPolicyDay(entry, u"until"_s, use.lastDay);
}

} // namespace

Result<WhatsAppPolicy> WhatsAppPolicy::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    WhatsAppPolicy policy;
    for (const QJsonValue entry : document.value(u"policy"_s).toArray()) {
        WhatsAppUse use;
        if (!readPolicy(entry.toObject(), use))
            return invalidWhatsApp(u"[[policy]]"_s);
        policy.m_uses.push_back(std::move(use));
    }
    const QJsonObject marketing = document.value(u"marketing"_s).toObject();
    for (const QJsonValue phrase : marketing.value(u"phrases"_s).toArray())
        TRATO_CHECK(policy.m_phrases.add(phrase.toString(), Promotes));
    for (const QJsonValue phrase : marketing.value(u"except"_s).toArray())
        TRATO_CHECK(policy.m_phrases.add(phrase.toString(), Harmless));
    if (policy.m_uses.empty() || marketing.value(u"phrases"_s).toArray().isEmpty())
        return invalidWhatsApp(u"[[policy]], [marketing]"_s);
    return policy;
}

const WhatsAppPolicy& WhatsAppPolicy::standard()
{
    initialiseData();
    static const WhatsAppPolicy policy = data::load<WhatsAppPolicy>(
        u"compliance/whatsapp.toml"_s, [](const QByteArray& bytes) { return fromToml(bytes); });
    return policy;
}

const WhatsAppUse& WhatsAppPolicy::on(QDate date) const
{
    static const WhatsAppUse strictest;
    const WhatsAppUse* found = nullptr;
    for (const WhatsAppUse& use : m_uses) {
        const bool inForce =
            (!use.firstDay.isValid() || date >= use.firstDay) && (!use.lastDay.isValid() || date <= use.lastDay);
        if (inForce && (!found || use.firstDay >= found->firstDay))
            found = &use;
    }
    return found ? *found : strictest;
}

std::optional<QString> WhatsAppPolicy::promotionIn(const WordingText& text) const
{
    return m_phrases.firstPart(text, Promotes);
}

std::optional<QString> categoryProblem(TemplateCategory declared, const QString& text)
{
    const WordingText words(text);
    const auto promotion = WhatsAppPolicy::standard().promotionIn(words);
    switch (declared) {
    case TemplateCategory::Utility:
        if (promotion)
            return QCoreApplication::translate("compliance", "declared as utility, but “%1” promotes").arg(*promotion);
        return std::nullopt;
    case TemplateCategory::Marketing:
        if (!promotion)
            return QCoreApplication::translate("compliance",
                "declared as marketing, which goes only to those who agreed to it, but nothing in it promotes");
        return std::nullopt;
    case TemplateCategory::Authentication: {
        const auto other = promotion ? promotion : DisclosureWords::standard().find(words);
        if (other)
            return QCoreApplication::translate("compliance", "declared as authentication, but “%1” is no code")
                .arg(*other);
        return std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

} // namespace trato::compliance
