#include "texts/texts.h"

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

Result<void> useLanguage(QCoreApplication& application, const QString& language)
{
    if (!languages().contains(language))
        return failure(QStringLiteral("unknown_language"),
            QCoreApplication::translate("texts", "There are no texts in “%1”. There are: %2")
                .arg(language, languages().join(QStringLiteral(", "))));
    initResource();
    qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale(language));
    load(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QStringLiteral("trato_") + language, QStringLiteral(":/i18n"));
    return {};
}

} // namespace trato
