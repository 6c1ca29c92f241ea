INSERT INTO model_call (id, at, purpose, event_key, question, answer, verdict, took_ms)
VALUES (:id, :at, :purpose, :event_key, :question, :answer, :verdict, :took_ms)
