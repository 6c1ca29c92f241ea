#pragma once

#include "app/demo/dice.h"
#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>
#include <vector>

namespace trato::demo {

/// How a debtor's story went: decides what their history says.
enum class Story {
    Silent,
    Paid,
    PaysLate,
    Agreement,
    BrokenAgreement,
    PromiseOpen,
    PromiseBroken,
    Counter,
    AskedHuman,
    ClaimsPaid,
    Dispute,
    WrongNumber,
    OptedOut,
    Bereavement,
    Illness,
    JobLoss,
    OverIndebted,
    LegalThreat,
    Harassment,
    Callback,
    Proof,
    AcceptedToday,
};

struct Person {
    bool company = false;
    QString name;
    QString document;
    QString uf, city;
    QString mobile; ///< E.164
    QString email;
    QDate birthDate;
};

struct Debt {
    QString contract;
    QString product;
    int instalments = 0;
    int paid = 0; ///< of them
    QDate firstDue;
    qint64 cents = 0; ///< of each
};

/// Where people answer, the most liked first.
inline constexpr std::array answeringChannels{Channel::WhatsApp, Channel::Sms, Channel::Email};

/// When things happened in a story; the words follow it.
struct Plot {
    Instant talkAt;       ///< the last talk ends here
    QDate promised;       ///< by when they said they would pay
    Instant callbackAt;   ///< when they want to be called
    bool excused = false; ///< they wrote again after the promise was broken
    InteractionId yes;    ///< the message in which they accepted; invalid: none
    Instant yesAt;
};

struct Character {
    Person person;
    Debt debt;
    Story story = Story::Silent;
    int creditor = 0;
    bool confirmed = false;
    Channel favourite = Channel::WhatsApp;
};

/// The invented people of a demonstration, the same for the same seed.
class Population final {
public:
    static Result<Population> load();
    [[nodiscard]] std::vector<Character> make(int debtors, quint64 seed, QDate today) const;

private:
    explicit Population(QJsonObject data)
        : m_data(std::move(data))
    {
    }
    [[nodiscard]] Person person(Dice& dice, int index, bool company) const;
    [[nodiscard]] QStringList words(const char* key) const;

    QJsonObject m_data;
};

} // namespace trato::demo
