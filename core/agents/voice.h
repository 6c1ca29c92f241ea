#pragma once

#include "base/channel.h"
#include "base/result.h"
#include "channels/templates/catalogue.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace trato::agents {

/// A text that was not said yet in this talk.
struct Wording {
    channels::MessageTemplate made; ///< which of the family it is
    channels::MessageTemplate::Rendered message;
    QString fingerprint;
};

/// The first of a family ("saldo", "saldo_2" …) whose words, with these values, are not among `said`; nothing when all
/// of them were said. `reader`: where somebody reads them who does not know what was said elsewhere; empty: the debtor.
/// Codes `no_template`, `missing_variable`.
Result<std::optional<Wording>> unsaid(const channels::TemplateCatalogue& templates, const QString& family,
    Channel channel, const channels::TemplateValues& values, const QStringList& said, const QString& reader = {});

/// What tells texts apart: not by case, accents or blanks.
QString fingerprintOf(const QString& text);

} // namespace trato::agents
