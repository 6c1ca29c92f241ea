#include "base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initResource() { Q_INIT_RESOURCE(trato_i18n); }

namespace trato {

namespace {

/// A catalogue that is empty or absent is not kept: the source texts are English.
void load(QCoreApplication& application, const QString& catalogue, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogue, folder) || translator->isEmpty())
        return;
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

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

Result<void> useLanguage(QCoreApplication& application, const QString& language)
{
    if (!languages().contains(language))
        return failure(QStringLiteral("unknown_language"),
            QCoreApplication::translate("base", "There are no texts in “%1”. There are: %2")
                .arg(language, languages().join(QStringLiteral(", "))));
    initResource();
    qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale(language));
    load(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QStringLiteral("trato_") + language, QStringLiteral(":/i18n"));
    return {};
}

QString currentLanguage()
{
    //: The code of this catalogue's language: pt_BR, en or es.
    const QString said = QCoreApplication::translate("base", "the language of these texts");
    return languages().contains(said) ? said : QString();
}

} // namespace trato
