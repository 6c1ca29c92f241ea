#include "casework/careguide.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "casework/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

static void initialiseCareData() { Q_INIT_RESOURCE(care_data); }

namespace trato::casework {
namespace {

CareGuide::Step stepFrom(const QJsonObject& object)
{
    return {LocalText::from(object, QStringLiteral("title")), LocalText::from(object, QStringLiteral("text"))};
}

QStringList wordsFrom(const QJsonValue& list)
{
    QStringList words;
    for (const auto& value : list.toArray())
        words.append(value.toString());
    return words;
}

CareGuide guideFrom(const QJsonObject& object)
{
    CareGuide guide;
    guide.of = wordsFrom(object[QStringLiteral("of")]);
    guide.danger = object[QStringLiteral("danger")].toBool();
    guide.help = stepFrom(object[QStringLiteral("help")].toObject());
    for (const auto& value : object[QStringLiteral("step")].toArray())
        guide.steps.push_back(stepFrom(value.toObject()));
    guide.phrases = wordsFrom(object[QStringLiteral("say")].toObject()[QStringLiteral("phrases")]);
    guide.never = LocalText::listFrom(object[QStringLiteral("never")].toObject(), QStringLiteral("acts"));
    return guide;
}

bool isWhole(const CareGuide& guide)
{
    return !guide.of.isEmpty() && !guide.help.title.own.isEmpty() && !guide.steps.empty() && !guide.phrases.isEmpty();
}

} // namespace

Result<CareGuides> CareGuides::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    CareGuides guides;
    for (const auto& value : document[QStringLiteral("guide")].toArray())
        guides.m_guides.push_back(guideFrom(value.toObject()));
    guides.m_never = LocalText::listFrom(document[QStringLiteral("never")].toObject(), QStringLiteral("acts"));
    if (guides.m_guides.empty() || !std::all_of(guides.m_guides.begin(), guides.m_guides.end(), isWhole))
        return failure(QStringLiteral("invalid_care_guide"),
            Words::tr("A care guide lacks what it is for, help, steps or phrases."));
    return guides;
}

const CareGuides& CareGuides::standard()
{
    initialiseCareData();
    static const CareGuides guides = data::load<CareGuides>(
        QStringLiteral("care/guide.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return guides;
}

CareGuide CareGuides::of(const QStringList& sensitivities) const
{
    const auto isKnown = [&](const CareGuide& guide) {
        return std::any_of(guide.of.begin(), guide.of.end(),
            [&](const QString& sensitivity) { return sensitivities.contains(sensitivity); });
    };
    const auto gravest = std::find_if(m_guides.begin(), m_guides.end(), isKnown);
    CareGuide guide = gravest == m_guides.end() ? m_guides.front() : *gravest;
    guide.never.clear();
    for (const CareGuide& one : m_guides) {
        if (isKnown(one))
            guide.never.insert(guide.never.end(), one.never.begin(), one.never.end());
    }
    guide.never.insert(guide.never.end(), m_never.begin(), m_never.end());
    return guide;
}

} // namespace trato::casework
