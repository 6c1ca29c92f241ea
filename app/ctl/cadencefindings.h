#pragma once

#include "base/result.h"
#include "cadence/definitioncheck.h"

#include <QByteArray>
#include <QJsonArray>

#include <vector>

namespace trato::ctl {

/// Each with its step, kind, words and the line of the file that it speaks of (null: of none).
QJsonArray toJson(const std::vector<cadence::StepProblem>& problems, const QByteArray& toml);

/// A file that may not be used, or that says two things, is refused with all that was found (`findings`) and the line
/// of the first in the message. Codes `unlawful_cadence`, `contradictory_cadence`. What never happens is no reason.
Result<void> refuseWrong(const std::vector<cadence::StepProblem>& problems, const QByteArray& toml);

/// The same error of a cadence's file, with the lines that its `problems` speak of.
Failure withLines(Error error, const QByteArray& toml);

} // namespace trato::ctl
