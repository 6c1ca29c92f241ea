#pragma once

#include "base/result.h"
#include "queue/workitem.h"

#include <QJsonObject>

#include <string>

namespace trato::ctl {

/// A work item as `queue list` and its kin print it.
QJsonObject queueItemJson(const queue::WorkItem& item);

/// The ITEM of a command line. Code `invalid_number`.
Result<WorkItemId> itemValue(const std::string& text);

/// A desk's name, or nothing when the option wasn't given. Code `invalid_choice`.
Result<QString> deskValue(const std::string& text);

} // namespace trato::ctl
