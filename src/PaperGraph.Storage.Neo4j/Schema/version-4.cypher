// The fourth version looks up sessions, and what people say of them. What has an index here keeps its value as long as it is seen.

CREATE INDEX session_id IF NOT EXISTS FOR (session:Session) ON (session.id);
CREATE INDEX session_since IF NOT EXISTS FOR (session:Session) ON (session.since);
CREATE INDEX session_ended IF NOT EXISTS FOR (session:Session) ON (session.endedIn);
CREATE INDEX session_order IF NOT EXISTS FOR (session:Session) ON (session.orderDate);
CREATE INDEX said_session_number IF NOT EXISTS FOR (said:SaidSession) ON (said.number);
CREATE INDEX said_session_session IF NOT EXISTS FOR (said:SaidSession) ON (said.session);
