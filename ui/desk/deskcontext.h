#pragma once

#include "base/clock.h"
#include "ui/theme/look.h"

#include <QString>

namespace trato::ui {

class ActionRegistry;
class AgentState;
class LiveFeed;
class NoticeBoard;
class Runner;
class StatusBoard;

/// What every desk gets from the program; all of it outlives the desks.
struct DeskContext {
    Look& look;
    Runner& runner;
    LiveFeed& feed;
    ActionRegistry& actions;
    StatusBoard& status;
    AgentState& agent;
    const Clock& clock;
    /// The signed-in user's name as `baton`, `audit` and the queue know it.
    QString user;
    /// What is to be told without taking the keyboard; none: nobody listens.
    NoticeBoard* notices = nullptr;
};

} // namespace trato::ui
