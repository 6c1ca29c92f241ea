#include "ui/composer/localstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

class LocalStoreTest : public testing::Test {
protected:
    [[nodiscard]] LocalStore store(const QString& user = QStringLiteral("luana")) const
    {
        return LocalStore(folder.filePath(QStringLiteral("away")), QStringLiteral("postgresql://x/y"), user);
    }
    static KeptMessage message(const QString& key, const QString& text)
    {
        KeptMessage kept;
        kept.key = key;
        kept.outgoing.openCase.debtor = DebtorId(7);
        kept.outgoing.openCase.name = QStringLiteral("Maria de Teste");
        kept.outgoing.openCase.channel = Channel::Sms;
        kept.outgoing.openCase.handle = QStringLiteral("+5511987654321");
        kept.outgoing.openCase.rightParty = true;
        kept.outgoing.user = QStringLiteral("luana");
        kept.outgoing.text = text;
        kept.writtenAt = Instant(5);
        return kept;
    }

    QTemporaryDir folder;
};

TEST_F(LocalStoreTest, whatCanNotBeTakenOffTheFileIsNotTakenBack)
{
    LocalStore kept = store();
    ASSERT_TRUE(kept.add(message(QStringLiteral("a"), QStringLiteral("primeira"))).has_value());
    // Nothing can be written where a folder stands in the way.
    ASSERT_TRUE(QFile::remove(kept.path()));
    ASSERT_TRUE(QDir().mkpath(kept.path() + QStringLiteral("/in the way")));
    EXPECT_FALSE(kept.remove(QStringLiteral("a")).has_value());
    EXPECT_EQ(kept.messages().size(), 1U);
}

TEST_F(LocalStoreTest, whatIsKeptIsThereAfterTheProgramEnds)
{
    {
        LocalStore kept = store();
        ASSERT_TRUE(kept.add(message(QStringLiteral("a"), QStringLiteral("primeira 😀\nlinha"))).has_value());
        ASSERT_TRUE(kept.add(message(QStringLiteral("b"), QStringLiteral("segunda"))).has_value());
        Draft draft;
        draft.openCase.debtor = DebtorId(8);
        draft.text = QStringLiteral("rascunho");
        ASSERT_TRUE(kept.keepDraft(draft).has_value());
        EXPECT_EQ(QFile::permissions(kept.path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                                        QFileDevice::WriteGroup | QFileDevice::WriteOther),
            QFileDevice::Permissions());
    }
    LocalStore again = store();
    ASSERT_EQ(again.messages().size(), 2U);
    const Outgoing& first = again.messages().front().outgoing;
    EXPECT_EQ(first.text, QStringLiteral("primeira 😀\nlinha"));
    EXPECT_EQ(first.key, QStringLiteral("a"));
    EXPECT_EQ(first.openCase.debtor, DebtorId(7));
    EXPECT_EQ(first.openCase.channel, Channel::Sms);
    EXPECT_EQ(first.openCase.handle, QStringLiteral("+5511987654321"));
    EXPECT_TRUE(first.openCase.rightParty && first.openCase.mine);
    ASSERT_NE(again.draftOf(DebtorId(8), Writing::Message), nullptr);
    EXPECT_EQ(again.draftOf(DebtorId(8), Writing::Message)->text, QStringLiteral("rascunho"));
    EXPECT_EQ(again.draftOf(DebtorId(8), Writing::Note), nullptr);
    EXPECT_TRUE(store(QStringLiteral("rafael")).isEmpty()) << "each person has their own";
}

TEST_F(LocalStoreTest, whatWasTypedWhileADraftWasSavedStays)
{
    LocalStore kept = store();
    Draft draft;
    draft.openCase.debtor = DebtorId(8);
    draft.text = QStringLiteral("bom");
    Draft other = draft;
    other.writing = Writing::Note;
    ASSERT_TRUE(kept.keepDraft(draft).has_value());
    ASSERT_TRUE(kept.keepDraft(other).has_value());
    const std::vector<Draft> saved = kept.drafts();
    draft.text = QStringLiteral("bom dia");
    ASSERT_TRUE(kept.keepDraft(draft).has_value());
    ASSERT_TRUE(kept.dropSaved(saved).has_value());
    const LocalStore again = store();
    ASSERT_EQ(again.drafts().size(), 1U);
    EXPECT_EQ(again.drafts().front().text, QStringLiteral("bom dia"));
}

TEST_F(LocalStoreTest, whatBecameOfThemStaysUntilItWasSeen)
{
    LocalStore kept = store();
    ASSERT_TRUE(kept.add(message(QStringLiteral("a"), QStringLiteral("um"))).has_value());
    ASSERT_TRUE(kept.add(message(QStringLiteral("b"), QStringLiteral("dois"))).has_value());
    ASSERT_TRUE(kept.settle({{kept.messages().front(), false, QStringLiteral("pago")}}).has_value());
    const LocalStore again = store();
    ASSERT_EQ(again.messages().size(), 1U);
    EXPECT_EQ(again.messages().front().key, QStringLiteral("b"));
    ASSERT_EQ(again.returned().size(), 1U);
    EXPECT_EQ(again.returned().front().reason, QStringLiteral("pago"));
    EXPECT_FALSE(again.returned().front().left);
    ASSERT_TRUE(kept.forgetReturned().has_value());
    EXPECT_TRUE(store().returned().empty());
}

TEST_F(LocalStoreTest, aBrokenFileIsPutAsideAndNotLost)
{
    const QString path = store().path();
    for (const QByteArray& bytes :
        {QByteArray("{"), QByteArray("\xff\xfe"), QByteArray("[1]"), QByteArray(100'000, '[')}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        LocalStore kept = store();
        EXPECT_TRUE(kept.isEmpty());
        ASSERT_TRUE(QFile::exists(path + QStringLiteral(".unreadable")));
        ASSERT_TRUE(QFile::remove(path + QStringLiteral(".unreadable")));
    }
    QFile strange(path);
    ASSERT_TRUE(strange.open(QIODevice::WriteOnly));
    strange.write(R"({"messages":[1,{"key":"x"},{"case":{"debtor":"no"}}],"drafts":7})");
    strange.close();
    EXPECT_TRUE(store().messages().empty());
}

TEST_F(LocalStoreTest, nothingIsToldToBeKeptThatIsNot)
{
    QFile inTheWay(folder.filePath(QStringLiteral("away")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    LocalStore kept = store();
    const auto added = kept.add(message(QStringLiteral("a"), QStringLiteral("um")));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, QStringLiteral("unwritable_file"));
    EXPECT_TRUE(kept.messages().empty());
}

} // namespace
} // namespace trato::ui
