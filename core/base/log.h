#pragma once

#include <QLoggingCategory>

// Log lines carry ids, never personal data. Every folder that logs has a category "trato.<folder>".
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logChannels)
Q_DECLARE_LOGGING_CATEGORY(logPayments)
Q_DECLARE_LOGGING_CATEGORY(logUi)
