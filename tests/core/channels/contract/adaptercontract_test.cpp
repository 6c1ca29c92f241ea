#include "contract/adapterkits.h"

#include "channels/failureclass.h"
#include "support/result.h"

#include <gtest/gtest.h>

#include <QLoggingCategory>

#include <mutex>

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AdapterKit;
using test::Peer;

namespace {

OutgoingMessage toMarina(const AdapterKit& kit)
{
    return {.clientId = u"0123456789abcdef01234567"_s,
        .to = kit.to,
        .subject = u"Acordo"_s,
        .body = u"Olá, Marina"_s,
        .now = Instant(1'795'186'800'000'000)};
}

/// All that is logged while it lives, whatever the categories say otherwise.
class LogWatch final {
public:
    LogWatch()
    {
        QLoggingCategory::setFilterRules(u"*=true"_s);
        s_lines.clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& line) {
            const std::scoped_lock lock(s_mutex);
            s_lines.append(line);
        });
    }
    ~LogWatch()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogWatch)

    [[nodiscard]] static QString lines()
    {
        const std::scoped_lock lock(s_mutex);
        return s_lines.join(u'\n');
    }

private:
    inline static std::mutex s_mutex;
    inline static QStringList s_lines;
    QtMessageHandler m_before = nullptr;
};

QString wordsOf(const SendOutcome& outcome)
{
    if (const auto* const failed = std::get_if<Failed>(&outcome))
        return failed->code + u' ' + failed->text;
    const auto* const doubt = std::get_if<Uncertain>(&outcome);
    return doubt == nullptr ? QString() : doubt->reason;
}

std::string nameOfKit(const testing::TestParamInfo<AdapterKit>& info) { return info.param.name; }

} // namespace

/// What every adapter owes the outbox, whatever its provider speaks.
class AdapterContract : public testing::TestWithParam<AdapterKit> {
protected:
    static SendOutcome outcomeWith(Peer how)
    {
        const auto peer = GetParam().peer(how);
        return peer->adapter()->send(toMarina(GetParam()));
    }
    static Failed failedWith(Peer how)
    {
        const SendOutcome outcome = outcomeWith(how);
        const auto* const failed = std::get_if<Failed>(&outcome);
        EXPECT_NE(failed, nullptr) << wordsOf(outcome).toStdString();
        return failed == nullptr ? Failed{} : *failed;
    }
};
INSTANTIATE_TEST_SUITE_P(Every, AdapterContract, testing::ValuesIn(test::adapterKits()), nameOfKit);

TEST_P(AdapterContract, whatIsTakenHasItsProvidersId)
{
    const auto peer = GetParam().peer(Peer::Takes);
    const auto adapter = peer->adapter();
    const SendOutcome outcome = adapter->send(toMarina(GetParam()));
    ASSERT_TRUE(std::holds_alternative<Sent>(outcome)) << wordsOf(outcome).toStdString();
    EXPECT_FALSE(std::get<Sent>(outcome).providerId.isEmpty());
    EXPECT_EQ(adapter->provider(), GetParam().provider);
    EXPECT_EQ(adapter->channel(), GetParam().channel);
    EXPECT_EQ(peer->messages(), 1);
}

TEST_P(AdapterContract, aRefusalForEverIsPermanentAndSaysWhy)
{
    const Failed failed = failedWith(Peer::RefusesForEver);
    EXPECT_TRUE(failed.permanent);
    EXPECT_NE(failed.scope, FailureScope::Account) << "the next message may go";
    EXPECT_FALSE(failed.code.isEmpty());
    EXPECT_FALSE(failed.text.isEmpty());
    EXPECT_NE(failureClass(GetParam().channel, failed.code), FailureClass::Passing);
}

TEST_P(AdapterContract, aRefusalOfTheMomentMayGoAgain)
{
    const Failed failed = failedWith(Peer::RefusesForNow);
    EXPECT_FALSE(failed.permanent);
    EXPECT_EQ(failureClass(GetParam().channel, failed.code), FailureClass::Passing) << failed.code.toStdString();
}

TEST_P(AdapterContract, aLimitIsNobodysFaultAndSaysHowLong)
{
    const Failed failed = failedWith(Peer::Limits);
    EXPECT_FALSE(failed.permanent);
    EXPECT_EQ(failed.scope, FailureScope::Account) << "the next message would meet it too";
    if (GetParam().patience) {
        EXPECT_GE(failed.retryAfter.value_or(0s), *GetParam().patience);
    }
}

TEST_P(AdapterContract, whoIsNotKnownStopsTheAccount)
{
    EXPECT_EQ(failedWith(Peer::KnowsUsNot).scope, FailureScope::Account);
}

TEST_P(AdapterContract, whatBreaksOffIsDoubt)
{
    const SendOutcome late = outcomeWith(Peer::CutsAfter);
    EXPECT_TRUE(std::holds_alternative<Uncertain>(late)) << wordsOf(late).toStdString();
    const SendOutcome early = outcomeWith(Peer::CutsBefore);
    EXPECT_EQ(std::holds_alternative<Failed>(early), GetParam().earlyCutIsCertain) << wordsOf(early).toStdString();
    if (const auto* const failed = std::get_if<Failed>(&early)) {
        EXPECT_FALSE(failed->permanent);
    }
}

TEST_P(AdapterContract, whoIsNotThereHasTakenNothing)
{
    std::unique_ptr<ChannelAdapter> adapter;
    {
        const auto gone = GetParam().peer(Peer::Takes);
        adapter = gone->adapter();
    }
    const SendOutcome outcome = adapter->send(toMarina(GetParam()));
    ASSERT_TRUE(std::holds_alternative<Failed>(outcome)) << wordsOf(outcome).toStdString();
    EXPECT_FALSE(std::get<Failed>(outcome).permanent);
    EXPECT_EQ(std::get<Failed>(outcome).scope, FailureScope::Account);
}

TEST_P(AdapterContract, noSecretIsInAnErrorOrALog)
{
    const LogWatch log;
    QString words;
    for (const Peer how : {Peer::Takes, Peer::RefusesForEver, Peer::RefusesForNow, Peer::Limits, Peer::KnowsUsNot,
             Peer::CutsBefore, Peer::CutsAfter}) {
        const auto peer = GetParam().peer(how);
        const auto adapter = peer->adapter();
        words += wordsOf(adapter->send(toMarina(GetParam()))) + u'\n';
        const auto asked = adapter->askDelivery(toMarina(GetParam()), {}, [](const QString&) { return false; });
        words += asked ? QString() : asked.error().message;
    }
    for (const QString& secret : GetParam().secrets) {
        EXPECT_FALSE(words.contains(secret)) << words.toStdString();
        EXPECT_FALSE(LogWatch::lines().contains(secret)) << LogWatch::lines().toStdString();
    }
}

} // namespace trato::channels
