#pragma once

#include "app/sandbox/machinemessage.h"
#include "app/sandbox/people.h"
#include "app/sandbox/world.h"

namespace trato::sandbox {

/// The debtors at work: each reads what reaches them, answers as their character does, and pays Pix codes. What
/// somebody does with their nth message is the same for the same seed, whatever happens to others.
class Population final {
public:
    struct Doors {
        /// Brings a reply back over the channel.
        std::function<void(Channel, const Reply&)> reply;
        /// Pays the charge whose code is in the text, if there is one.
        std::function<void(const QString& text, const QString& payer)> pay;
    };

    Population(World& world, const Data& data, People& people, Doors doors);

    /// A message reached somebody.
    void read(const SentMessage& message);
    void setActive(bool active) { m_active = active; }

    /// What they would do, and when: read() does it. Public for tests and training screens.
    struct Plan {
        std::optional<Reply> reply;
        std::chrono::milliseconds replyAfter{0};
        bool pays = false;
        std::chrono::milliseconds payAfter{0};
    };
    Plan plan(const SentMessage& message);

private:
    struct Conversation {
        int read = 0;
        int replies = 0;
        bool over = false;
    };

    std::optional<Reply> answer(
        const Character& character, const SentMessage& message, const MachineMessage& understood, Random& random);
    QString phrase(
        const QString& reply, const Character& character, const MachineMessage& understood, Random& random) const;
    [[nodiscard]] QString dayNearBy(Random& random) const;
    [[nodiscard]] std::chrono::milliseconds untilAwake(
        const Character& character, std::chrono::milliseconds delay) const;

    World& m_world;
    const Data& m_data;
    People& m_people;
    Doors m_doors;
    std::atomic<bool> m_active = true;
    std::mutex m_mutex;
    QHash<QString, Conversation> m_conversations;
};

} // namespace trato::sandbox
