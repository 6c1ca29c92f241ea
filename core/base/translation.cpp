#include "base/translation.h"

#include <QCoreApplication>

namespace trato {

QStringList languages() { return {QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")}; }

QString languageName(const QString& language)
{
    if (language == QStringLiteral("en"))
        return QStringLiteral("English");
    return language == QStringLiteral("es") ? QStringLiteral("Español") : QStringLiteral("Português (Brasil)");
}

QString defaultLanguage()
{
    const QString wanted = qEnvironmentVariable("TRATO_LANGUAGE");
    return languages().contains(wanted) ? wanted : languages().constFirst();
}

QString currentLanguage()
{
    //: The code of this catalogue's language: pt_BR, en or es.
    const QString said = QCoreApplication::translate("base", "the language of these texts");
    return languages().contains(said) ? said : QString();
}

} // namespace trato
