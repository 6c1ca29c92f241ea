#pragma once

#include "base/channel.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace trato::sandbox {

class Random;

/// Names with weights, as "offer:3" in the data files; drawn by weight.
class Weighted final {
public:
    void add(const QString& name, double weight);
    /// Empty when there is nothing to draw.
    QString draw(Random& random) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] QStringList names() const;

private:
    QList<std::pair<QString, double>> m_entries;
    double m_total = 0;
};

/// What a machine's message is to who reads it.
enum class Stimulus {
    Identity,   ///< asks who they are
    Invitation, ///< asks whether they want to see options, or the Pix
    Options,    ///< a numbered list
    Offer,      ///< one proposal, or talk of one
    PixOffered, ///< asks whether they want the Pix
    Pix,        ///< a code to pay
    Reminder,
    Thanks,
    Other,
};

struct Temper {
    QHash<Stimulus, Weighted> replies;
    double pays = 0;
    int paysAfterMin = 0; ///< minutes
    int paysAfterMax = 0;
};

struct ChannelHabit {
    double answers = 0;
    double medianMinutes = 0;
};

struct Place {
    int ddd = 0;
    QString uf;
    QString city;
};

/// The sandbox's data files (resources/sandbox), read once.
struct Data {
    QHash<QString, QStringList> replies;
    QHash<QString, Temper> tempers;
    Weighted temperWeights;
    QStringList finalReplies;
    QHash<Channel, ChannelHabit> channels;
    double mailBounces = 0;
    double mailVacation = 0;
    QStringList women;
    QStringList men;
    QStringList families;
    QStringList mailHosts;
    QList<Place> places;
    Weighted placeWeights; ///< names are indexes into places

    /// Code `invalid_sandbox_data` names the file and what is wrong; every reply that a temper gives must exist.
    static Result<Data> load();
};

} // namespace trato::sandbox
