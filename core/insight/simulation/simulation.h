#pragma once

#include "insight/risk/history.h"

namespace trato::insight {

/// Histories of people who never lived: the same for the same seed. Each has a reliability that wanders and now and
/// then falls (a job is lost), pays month by month or late, is written to when late, answers or not, promises, and
/// keeps it or not.
std::vector<History> simulatedHistories(int count, quint64 seed, QDate until);

} // namespace trato::insight
