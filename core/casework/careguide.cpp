#include "casework/careguide.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "casework/words.h"

#include <QJsonArray>
#include <QJsonObject>

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

} // namespace

Result<CareGuide> CareGuide::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    CareGuide guide;
    guide.m_help = stepFrom(document[QStringLiteral("help")].toObject());
    for (const auto& value : document[QStringLiteral("step")].toArray())
        guide.m_steps.push_back(stepFrom(value.toObject()));
    guide.m_phrases = wordsFrom(document[QStringLiteral("say")].toObject()[QStringLiteral("phrases")]);
    guide.m_never = LocalText::listFrom(document[QStringLiteral("never")].toObject(), QStringLiteral("acts"));
    if (guide.m_help.title.own.isEmpty() || guide.m_steps.empty() || guide.m_phrases.isEmpty())
        return failure(QStringLiteral("invalid_care_guide"), Words::tr("The care guide lacks help, steps or phrases."));
    return guide;
}

const CareGuide& CareGuide::standard()
{
    initialiseCareData();
    static const CareGuide guide = data::load<CareGuide>(
        QStringLiteral("care/guide.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return guide;
}

} // namespace trato::casework
