#pragma once

#include "base/result.h"

#include <QDate>

#include <vector>

namespace trato::payments {

/// Four digits on a slip that stand for its due date: days from 1997-10-07, 1000 (2000-07-03) to 9999 (2025-02-21), and
/// again 1000 from 2025-02-22 on (FEBRABAN). Code `due_date_out_of_range` for a date that no factor can carry: before
/// 2000-07-03, after 2049-10-13.
Result<int> dueFactor(QDate due);

/// The dates that a factor can mean, in order of time. None for 0 ("no due date") and everything below 1000.
std::vector<QDate> dueCandidates(int factor);

/// The candidate from 3,000 days before to 5,500 days after `reference`, else the closest one. An invalid date when
/// there is none.
QDate likelyDue(const std::vector<QDate>& candidates, QDate reference);

} // namespace trato::payments
