#pragma once

#include "cadence/definition.h"
#include "channels/templates/catalogue.h"
#include "ui/theme/icons.h"
#include "ui/theme/tone.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace trato::ui {

/// What a step of a cadence says, in people's words.

/// The first of its texts, as people call it; of a call: "Call".
QString stepTitle(const cadence::Step& step, const channels::TemplateCatalogue& templates);
/// "D−5", "D0", "D+10"; after an event "+1".
QString stepDay(std::optional<cadence::Event> after, int day);
/// "10 days after it fell due, at 14:00"
QString stepWhen(const cadence::Step& step);
/// "WhatsApp, else SMS, else e-mail"
QString stepChannels(const cadence::Step& step);
/// "no answer"; nothing for Always.
QString conditionShort(cadence::Condition condition);
/// Everything that has to hold, one a line; nothing: it is for everybody.
QStringList stepConditions(const cadence::Step& step);
QString stageTitle(compliance::Stage stage);
/// What a template is called; its name when there is none.
QString templateTitle(const QString& name, const cadence::Step& step, const channels::TemplateCatalogue& templates);
Icon stepIcon(const cadence::Step& step);
Tone stepTone(const cadence::Step& step);

} // namespace trato::ui
