#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::casework {

/// What a person needs to take over from the machine, in one look: who it is, why they have the case and until when,
/// what was said (with the words that count), what was promised, what the machine did and did not do, what may be done
/// now, and what not to do. Everything is read; nothing is kept of it.
struct Packet {
    /// A line with the place on the timeline it comes from, where there is one.
    struct Line {
        Instant at = {};
        QString text = {};
        QString note = {}; ///< why, by whom, how sure
        InteractionId line = {};

        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Evidence {
        QString label;   ///< a sensitivity, or what they want
        QString words;   ///< the span of the message
        int percent = 0; ///< how sure the machine is; 0: it does not say
        InteractionId line;
        bool sensitive = false; ///< otherwise what they want
    };

    /// Whether a person may write or call there now.
    struct Way {
        Channel channel = Channel::WhatsApp;
        bool open = false;
        QString words; ///< why not, from when on, or how

        [[nodiscard]] QJsonObject toJson() const;
    };

    DebtorId debtor;
    QString name;
    QString identity; ///< confirmed since when and by whom, or not; in the user's language
    bool rightParty = false;
    QString reason;      ///< of the escalation, in the user's language; empty: nobody gave it to people
    QString code;        ///< its stable name
    QStringList besides; ///< the other reasons for which it came, in the user's language
    QString skill;       ///< care, legal, b2b, payments; empty: everybody
    QString summary;
    Instant since;         ///< it waits
    Instant due;           ///< somebody has to look
    bool paused = false;   ///< the time stands still: it is the debtor's turn
    bool breached = false; ///< nobody looked in time
    std::vector<Line> said;
    std::vector<Evidence> evidence;
    std::vector<Line> promised;
    std::vector<Line> did;
    std::vector<Line> didNot;
    std::vector<Way> may;
    std::vector<Line> standing; ///< holds that keep collection still
    QStringList never;

    [[nodiscard]] QJsonObject toJson() const;

    /// As `user` would act at `now`. Code `no_debtor`. For a pool thread.
    static Result<Packet> load(storage::Database& database, DebtorId debtor, const QString& user, Instant now);
};

} // namespace trato::casework
