#pragma once

#include "support/result.h"
#include "support/testdatabase.h"

#include "parties/debtors.h"
#include "queue/baton.h"
#include "queue/workqueue.h"

namespace trato::test {

/// A queue over both engines, and debtors to fill it with.
class QueueTest : public DatabaseTest {
protected:
    DebtorId makeDebtor(const QString& name = QStringLiteral("Ana"))
    {
        const auto id = parties::Debtors(database()).create({.name = name, .document = {}}, clock.now());
        EXPECT_TRUE(id);
        return *id;
    }
    WorkItemId open(DebtorId debtor, const QString& desk = QStringLiteral("negotiation"), int points = 10)
    {
        const auto id = queue().open({.debtor = debtor,
            .desk = desk,
            .reason = QStringLiteral("answered"),
            .terms = {{QStringLiteral("amount"), points, {}}}});
        EXPECT_TRUE(id) << id.error().message.toStdString();
        return *id;
    }
    queue::WorkQueue queue() { return {database(), clock}; }
    queue::Baton baton() { return queue::Baton(database()); }
    queue::WorkItem item(WorkItemId id)
    {
        const auto found = queue().byId(id);
        EXPECT_TRUE(found);
        return *found;
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }
};

} // namespace trato::test
