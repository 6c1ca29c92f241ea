#pragma once

#include <QStringList>

namespace trato {

/// The languages that texts exist in: pt_BR, en, es. The first is the one nobody has to ask for.
QStringList languages();

/// What the speakers of a language call it: "Español".
QString languageName(const QString& language);

/// What `TRATO_LANGUAGE` names, else the first of `languages`. The machine's locale does not count: servers and
/// cron jobs speak English, the people who read the messages don't.
QString defaultLanguage();

/// The language in use; empty before `useLanguage` (texts/texts.h).
QString currentLanguage();

} // namespace trato
