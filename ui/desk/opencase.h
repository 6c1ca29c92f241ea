#pragma once

#include "base/channel.h"
#include "base/id.h"

#include <QString>
#include <QStringList>

namespace trato::ui {

/// The case that is open on the desk, as its parts (header, timeline, composer, task panels) need to know it.
struct OpenCase {
    DebtorId debtor;
    WorkItemId item; ///< invalid: opened by search, not from the queue
    QString name;
    QString firstName;
    bool company = false;
    bool care = false;                   ///< a person in difficulty: no timer, no score, no money on screen
    QStringList sensitivities;           ///< what of, as far as somebody read it; names of understanding
    bool rightParty = false;             ///< confirmed; otherwise no debt is shown or said
    bool mine = false;                   ///< the user holds it; otherwise everything is read-only
    bool free = false;                   ///< no other person holds it: who writes takes it
    QString desk;                        ///< whose work the item is: "negotiation", "care", "supervisor"
    Channel channel = Channel::WhatsApp; ///< the composer's
    QString handle;                      ///< where that channel goes
};

} // namespace trato::ui
