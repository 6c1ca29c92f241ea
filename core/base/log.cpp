#include "base/log.h"

Q_LOGGING_CATEGORY(logStorage, "trato.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logEngine, "trato.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logChannels, "trato.channels", QtInfoMsg)
Q_LOGGING_CATEGORY(logPayments, "trato.payments", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "trato.ui", QtInfoMsg)
