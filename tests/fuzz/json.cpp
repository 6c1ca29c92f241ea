#include "base/json.h"
#include "channels/attachments.h"
#include "debts/charges.h"
#include "fuzz/readers.h"
#include "queue/listing.h"

void trato::fuzz::readJson(QByteArrayView bytes)
{
    (void)debts::chargesOn({.due = QDate(2026, 10, 5), .open = money::Money(12'345), .rule = QString::fromUtf8(bytes)},
        QDate(2026, 11, 20));
    const auto object = json::parseObject(bytes);
    if (!object)
        return;
    (void)json::compact(*object);
    (void)channels::attachmentsOf(*object);
    (void)queue::QueueFilter::fromJson(*object);
}
