#pragma once

#include "understanding/model/chat.h"
#include "understanding/understanding.h"

namespace trato::understanding {

/// What a language model makes of a message.
struct SecondReading {
    Intent intent = Intent::Other;
    QVector<Sensitivity> sensitivities;
};

/// Whether a second reading is worth its time: of a message with words in it whose intent is not sure.
bool wantsSecondReading(const Message& message, const Reading& reading);

/// The question, with the answer's schema. The message stands in it as data.
ModelQuestion secondReadingQuestion(const Message& message);

/// Code `model_broken` for anything but one known intent and known sensitivities.
Result<SecondReading> secondReadingOf(const ModelAnswer& answer);

/// Lets a second reading weigh: it can only make the machine more careful. Another intent makes the first one unsure;
/// a sensitivity that only the second names is taken up; nothing is taken back and nothing becomes surer.
void weigh(const SecondReading& second, const Message& message, Reading& reading);

} // namespace trato::understanding
