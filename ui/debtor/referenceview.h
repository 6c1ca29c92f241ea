#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// What is looked up beside a talk: contracts, contacts and what was asked for, notes.
struct ReferenceView {
    struct Contract {
        QString number;
        QString product;
        QString creditor;
        int open = 0;         ///< instalments
        qint64 openCents = 0; ///< without late charges
        QDate oldestDue;
    };
    struct Contact {
        QString kind;
        QString value;
        QString status;
        Instant lastInboundAt;
    };
    struct Note {
        QString text;
        QString author;
        Instant at;
    };
    std::vector<Contract> contracts;
    std::vector<Contact> contacts;
    std::vector<QString> refused; ///< channels that they don't want; "*": all
    std::vector<Note> notes;      ///< newest first
};

Result<ReferenceView> loadReference(storage::Database& database, DebtorId debtor, Instant now);

} // namespace trato::ui
