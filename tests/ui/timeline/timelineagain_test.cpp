#include "support/debttest.h"
#include "ui/timeline/timelineacts.h"
#include "ui/timeline/timelinerow.h"

namespace trato::ui {

using namespace Qt::StringLiterals;

/// Messages that failed, as the timeline shows them.
class TimelineFailures : public test::DebtTest {
protected:
    OutboxId failed(DebtorId debtor, const QString& code)
    {
        const auto queued = channels::Outbox(database())
                                .queue({.debtor = debtor,
                                           .channel = Channel::WhatsApp,
                                           .handle = u"+5511987654321"_s,
                                           .purpose = u"service"_s,
                                           .body = code,
                                           .origin = u"human"_s,
                                           .actor = u"carla"_s,
                                           .reason = u"teste"_s},
                                    clock.now());
        EXPECT_TRUE(queued.has_value());
        const OutboxId id = queued ? queued->id : OutboxId();
        run(u"UPDATE outbox SET state = 'failed', failure_code = '%1', failure_reason = 'palavras do provedor' "
            "WHERE id = %2"_s.arg(code)
                .arg(id.value()));
        return id;
    }

    TimelineRow rowOf(DebtorId debtor, const QString& text)
    {
        const auto page = loadTimeline(database(), {.debtor = debtor});
        EXPECT_TRUE(page.has_value());
        for (const TimelineRow& row : page ? page->rows : std::vector<TimelineRow>()) {
            if (row.text == text)
                return row;
        }
        ADD_FAILURE() << "no line " << text.toStdString();
        return {};
    }
};
TRATO_BOTH_ENGINES(TimelineFailures);

TEST_P(TimelineFailures, sayWhyAndWhetherTheSameMayGoAgain)
{
    const DebtorId debtor = addDebtor();
    const OutboxId passing = failed(debtor, u"131000"_s);
    failed(debtor, u"131047"_s);
    failed(debtor, u"131049"_s);
    const TimelineRow again = rowOf(debtor, u"131000"_s);
    EXPECT_EQ(again.failed, passing);
    EXPECT_TRUE(again.mayGoAgain);
    EXPECT_TRUE(again.status.endsWith(u"palavras do provedor"_s)) << again.status.toStdString();
    const TimelineRow closed = rowOf(debtor, u"131047"_s);
    EXPECT_FALSE(closed.mayGoAgain);
    EXPECT_TRUE(closed.status.contains(u"palavras do provedor · "_s)) << "and what helps";
    EXPECT_EQ(actsOf(closed), (std::vector<RowAct>{{Act::OtherChannel}}));
    EXPECT_TRUE(rowOf(debtor, u"131049"_s).mayGoAgain) << "once a day has passed";
}

TEST_P(TimelineFailures, whatFailedStaysBesideTheNewOne)
{
    const DebtorId debtor = addDebtor();
    const OutboxId id = failed(debtor, u"131000"_s);
    ASSERT_RESULT(channels::Outbox(database()).sendAgain(id, u"carla"_s, clock.now()));
    const auto page = loadTimeline(database(), {.debtor = debtor});
    ASSERT_TRUE(page.has_value());
    ASSERT_EQ(page->rows.size(), 2U) << "the failed one stays, the new one waits";
    EXPECT_EQ(page->rows.front().trouble, Trouble::Failed);
    EXPECT_EQ(page->rows.back().trouble, Trouble::Waiting);
    EXPECT_FALSE(page->rows.back().failed.isValid());
}

} // namespace trato::ui
