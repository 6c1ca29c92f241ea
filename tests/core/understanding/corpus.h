#pragma once

#include "understanding/understanding.h"

#include <QVector>

#include <memory>

namespace trato::understanding::test {

/// A held-out message with its labels and values; nobody trains on it.
struct HeldOut {
    Intent intent = Intent::Other;
    QVector<Sensitivity> sensitivities;
    QString text;
    std::optional<qint64> amountCents;
    std::optional<int> instalments;
    std::optional<QDate> date;
};

/// resources/understanding/heldout.tsv, or the file in TRATO_TEST_HELDOUT for a look at other messages. Its dates hold for a message of Thursday, 2026-11-19.
QVector<HeldOut> heldOut();

/// A message received on Thursday, 2026-11-19, at 10:00 in Brasília.
Message messageOf(const QString& text, Channel channel = Channel::WhatsApp);

/// The one reader of this test program.
const Reader& reader();

} // namespace trato::understanding::test
