#include "base/localtext.h"

#include "base/translation.h"

#include <QJsonArray>

namespace trato {
namespace {

QString keyIn(const QString& key, const QString& language) { return key + u'_' + language; }

LocalText withOthers(const QString& own, auto&& textIn)
{
    LocalText text{.own = own, .others = {}};
    for (const QString& language : languages()) {
        const QString other = textIn(language);
        if (!other.isEmpty())
            text.others.insert(language, other);
    }
    return text;
}

} // namespace

QString LocalText::shown() const { return others.value(currentLanguage(), own); }

LocalText LocalText::from(const QJsonObject& object, const QString& key)
{
    return withOthers(object.value(key).toString(),
        [&](const QString& language) { return object.value(keyIn(key, language)).toString(); });
}

std::vector<LocalText> LocalText::listFrom(const QJsonObject& object, const QString& key)
{
    std::vector<LocalText> texts;
    const QJsonArray own = object.value(key).toArray();
    for (qsizetype i = 0; i < own.size(); ++i)
        texts.push_back(withOthers(own.at(i).toString(),
            [&](const QString& language) { return object.value(keyIn(key, language)).toArray().at(i).toString(); }));
    return texts;
}

} // namespace trato
